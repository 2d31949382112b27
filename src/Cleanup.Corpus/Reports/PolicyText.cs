using Cleanup.Corpus.Formats.Json;

namespace Cleanup.Corpus.Reports;

/// <summary>Why a finding is cut, or only reported, in words. Thread-safe.</summary>
public static class PolicyText
{
    /// <summary>The reason, without a full stop.</summary>
    public static string Of(ExplainedFinding explained)
    {
        ArgumentNullException.ThrowIfNull(explained);
        Finding finding = explained.Finding;
        if (explained.CutFrom is not { } least) return $"reported, not cut: {finding.Kind} is only reported, by its action in the settings";
        string by = least == finding.Kind.CutFrom ? "" : " (--cut, or its action)";
        string rule = $"{finding.Kind} is cut from {KebabCase.NameOf(least)} on{by}";
        return explained.Reason switch
        {
            ActionReason.SureEnough => $"cut: {rule}",
            ActionReason.NotSureEnough => $"reported, not cut: {rule}",
            ActionReason.LimitReached => "reported, not cut: what was not read to its end is left alone",
            _ => "reported, not cut: of the text nothing would be left",
        };
    }
}
