using System.Collections.Immutable;
using System.Text;
using Cleanup.Corpus;
using Cleanup.Corpus.Formats.Json;

namespace Cleanup.Cli.Findings;

/// <summary>What detectors said, a line each. Thread-safe.</summary>
internal static class AnswerText
{
    public static void Append(StringBuilder text, CleanedField field, ImmutableArray<DetectorAnswer> answers)
    {
        int kinds = answers.Max(static answer => answer.Kind.Id.Length);
        int places = answers.Max(answer => TriggerOf(field, answer).Length);
        foreach (DetectorAnswer answer in answers.OrderBy(RankOf))
        {
            string place = TriggerOf(field, answer);
            string times = answer.Times == 1 ? "" : answer.Range is null ? $" ({answer.Times} times)" : $" ({answer.Times} alike)";
            text.Append($"    {answer.Kind.Id.PadRight(kinds)}  {place.PadRight(places)}  {Said(field, answer)}{times}\n");
        }
    }

    /// <summary>A range of a text by its first and its last character.</summary>
    public static string RangeOf(CleanedField field, TextRange range)
    {
        string first = PlaceOf(field, range.Start), last = PlaceOf(field, Math.Max(range.Start, range.End - 1));
        return string.Equals(first, last, StringComparison.Ordinal) ? first : $"{first}-{last}";
    }

    /// <summary>A place in a text.</summary>
    public static string PlaceOf(CleanedField field, int offset) => $"{field.Positions.Line(offset)}:{field.Positions.Column(offset)}";

    // The finding, what lost to it, and all others.
    private static int RankOf(DetectorAnswer answer) => answer switch
    {
        { Outcome: DetectorOutcome.Found } => 0,
        { Range: not null } => 1,
        _ => 2,
    };

    private static string TriggerOf(CleanedField field, DetectorAnswer answer) =>
        $"{PlaceOf(field, answer.Trigger)} '{field.Source[answer.Trigger]}'";

    private static string Said(CleanedField field, DetectorAnswer answer)
    {
        string outcome = answer.Outcome switch
        {
            DetectorOutcome.Nothing => "found nothing",
            DetectorOutcome.NotBegun => "nothing that its leaks begin with",
            DetectorOutcome.NotRead => "no text of its grammar",
            DetectorOutcome.NoEvidence => "reads it, and that is no evidence of anything",
            DetectorOutcome.ReadBefore => "part of what it read before",
            DetectorOutcome.Found => "the finding",
            DetectorOutcome.BeginsLater => "lost to the finding, which begins earlier",
            DetectorOutcome.LessSure => "lost to the finding, which is surer",
            DetectorOutcome.Shorter => "lost to the finding, which is longer",
            DetectorOutcome.LessRecovered => "lost to the finding, of which more comes back",
            DetectorOutcome.MoreMended => "lost to the finding, of which less had to be mended or whose kind is asked first",
            DetectorOutcome.Held => "lost to the finding, which holds it",
            DetectorOutcome.BudgetSpent => "not asked any more: its share of the text is spent (--scan-budget)",
            _ => "failed",
        };
        return answer is { Range: { } range, Confidence: { } confidence }
            ? $"reads {RangeOf(field, range)}, {KebabCase.NameOf(confidence)} by itself: {outcome}"
            : outcome;
    }
}
