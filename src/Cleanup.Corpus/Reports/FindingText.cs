using System.Globalization;
using Cleanup.Corpus.Formats.Json;

namespace Cleanup.Corpus.Reports;

/// <summary>The words in which reports speak of a finding. Thread-safe.</summary>
public static class FindingText
{
    // What services show of a message without unfolding it is about as long.
    private const int ExcerptLength = 120;

    /// <summary>What it is: <c>php-var-dump (certain): The output of PHP's var_dump().</c></summary>
    public static string Message(ReportedFinding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return $"{finding.Leak.Kind.Id} ({KebabCase.NameOf(finding.Leak.Confidence)}): {finding.Leak.Kind.Summary}";
    }

    /// <summary>The same, and where in its record it stands, as where reports point to the record alone.</summary>
    public static string MessageInRecord(ReportedFinding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        if (finding.IsWholeFile) return Message(finding);
        string place = string.Create(CultureInfo.InvariantCulture, $"line {finding.Line}, column {finding.Column}");
        return $"{Message(finding)} (record {finding.Record.Source.Id}, field {finding.Field.Name}, {place})";
    }

    /// <summary>What to do about it.</summary>
    public static string Advice(ReportedFinding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        string hint = finding.Leak.Hint is null ? "" : $" {finding.Leak.Hint}";
        if (finding.Leak.Action != LeakAction.Cut)
            return $"not sure enough to be cut: look at it; `cleanup explain` tells why.{hint}";
        int links = LinksOf(finding);
        string gain = links > 0 ? $" and gives back {links} related link{(links == 1 ? "" : "s")}" : "";
        return $"`cleanup clean` cuts it{gain}; `cleanup kinds {finding.Leak.Kind.Id}` tells more.{hint}";
    }

    /// <summary>A part of it on one line.</summary>
    public static string ExcerptOf(ReportedFinding finding, bool redacts)
    {
        ArgumentNullException.ThrowIfNull(finding);
        // Blanks become one: there may be many.
        ReadOnlySpan<char> beginning = finding.Text[..Math.Min(finding.Text.Length, ExcerptLength * ExcerptLength)];
        return Excerpt.Of(redacts ? Redaction.Of(beginning.ToString()) : beginning, ExcerptLength);
    }

    private static int LinksOf(ReportedFinding finding)
    {
        int leak = finding.Field.Result.Leaks.IndexOf(finding.Leak);
        return finding.Field.Result.RelatedLinks.Count(link => link.Leak == leak);
    }
}
