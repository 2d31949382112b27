namespace Cleanup;

/// <summary>A file of weights that is none.</summary>
/// <param name="place">
/// Where it goes wrong: a JSON Pointer (RFC 6901), or a line and a byte of what is no JSON; empty for all of it.
/// </param>
/// <param name="reason">What is wrong there, in one sentence without a full stop.</param>
/// <param name="cause">What it was noticed by; null when there is no more to say.</param>
public sealed class JudgeFormatException(string place, string reason, Exception? cause = null)
    : FormatException(place.Length == 0 ? reason : $"{place}: {reason}", cause)
{
    /// <summary>Where it goes wrong: a JSON Pointer (RFC 6901), or a line and a byte of what is no JSON; empty for all of it.</summary>
    public string Place => place;

    /// <summary>What is wrong there, in one sentence without a full stop.</summary>
    public string Reason => reason;
}
