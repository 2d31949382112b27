using System.Text;
using Cleanup.Cli.Terminal;
using Cleanup.Corpus;
using Cleanup.Corpus.Formats.Json;
using Cleanup.Corpus.Reports;

namespace Cleanup.Cli.Findings;

/// <summary>Explanations for people, a block a finding. Thread-safe.</summary>
internal static class ExplanationText
{
    /// <summary>Writes why a finding is what it is, but for the line that names it.</summary>
    public static void AppendReasons(StringBuilder text, CleanedField field, ExplainedFinding explained)
    {
        Finding finding = explained.Finding;
        int length = field.Positions.CodePoints(finding.Range.End) - field.Positions.CodePoints(finding.Range.Start);
        text.Append($"  {AnswerText.RangeOf(field, finding.Range)}, {Wording.Count(length, "character")}\n");
        if (explained.IsOfEditedText) text.Append("  It shows only once the text around it is edited.\n");
        text.Append("\n  asked\n");
        AnswerText.Append(text, field, explained.Answers);
        text.Append('\n');
        if (explained.Judgement is { } judgement) JudgementText.Append(text, field, finding, judgement);
        else text.Append($"  {KebabCase.NameOf(finding.Confidence)}, as its detector says: the judge does not know its kind\n");
        text.Append($"\n  {PolicyText.Of(explained)}\n\n");
    }

    /// <summary>Writes that nothing stands at a place, and what does nearest.</summary>
    public static void AppendNothing(StringBuilder text, string place, CleanedRecord record, CleanedField field, Explanation explanation)
    {
        text.Append($"{Printable.Line(place)}: nothing was found here\n");
        if (explanation.Nearest is { } nearest)
            text.Append($"  The nearest finding is {Printable.Line(RecordPlace.Of(record.Source, field, nearest.Range.Start))}: ")
                .Append($"{nearest.Kind} {KebabCase.NameOf(nearest.Confidence)} {KebabCase.NameOf(nearest.Action)}\n");
        else text.Append("  Nothing was found in the text at all.\n");
        text.Append('\n');
    }

    /// <summary>Writes what the detectors said that were asked where no finding stands.</summary>
    public static void AppendAnswers(StringBuilder text, CleanedField field, Explanation explanation)
    {
        if (explanation.Answers.IsEmpty && !explanation.Findings.IsEmpty) return;
        text.Append(explanation.Findings.IsEmpty ? "  asked\n" : "  asked beside it\n");
        if (explanation.Answers.IsEmpty) text.Append("    nobody: no detector has a trigger here\n");
        else AnswerText.Append(text, field, explanation.Answers);
        text.Append('\n');
    }
}
