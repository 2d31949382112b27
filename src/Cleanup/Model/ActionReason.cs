namespace Cleanup;

/// <summary>Why a finding is cut, or only reported.</summary>
public enum ActionReason
{
    /// <summary>Cut: its confidence is the least that is cut, or more.</summary>
    SureEnough,

    /// <summary>Reported: its confidence is less than the least that is cut.</summary>
    NotSureEnough,

    /// <summary>Reported: a limit was reached before it was read to its end.</summary>
    LimitReached,

    /// <summary>Reported: of the text nothing would be left.</summary>
    NothingLeft,

    /// <summary>Reported: its kind is only reported, by <see cref="CleanerOptions.Actions"/>.</summary>
    OnlyReported,
}
