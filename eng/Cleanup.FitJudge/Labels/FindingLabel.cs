namespace Cleanup.FitJudge.Labels;

/// <summary>What a finding is by the labels of its text.</summary>
internal enum FindingLabel
{
    /// <summary>All of it is a leak.</summary>
    Leak,

    /// <summary>None of it is.</summary>
    Content,

    /// <summary>It takes a leak and what is none: its range is wrong, so that it teaches nothing of judging.</summary>
    Mixed,

    /// <summary>Most of it may be either.</summary>
    Ignored,
}
