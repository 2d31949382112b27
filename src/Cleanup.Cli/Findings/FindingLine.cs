using Cleanup.Corpus;
using Cleanup.Corpus.Formats.Json;
using Cleanup.Corpus.Reports;

namespace Cleanup.Cli.Findings;

/// <summary>A finding on a line: <c>file:line:column: kind confidence action (evidence…) excerpt</c>. Thread-safe.</summary>
internal static class FindingLine
{
    public static string Of(CleanedRecord record, CleanedField field, Finding leak) =>
        $"{Printable.Line(RecordPlace.Of(record.Source, field, leak.Range.Start))}: {leak.Kind} {KebabCase.NameOf(leak.Confidence)} " +
            $"{KebabCase.NameOf(leak.Action)} " +
        $"({string.Join(", ", EvidenceNames.Of(leak))}) {Excerpt.Of(field.Source.AsSpan(leak.Range.Start, leak.Range.Length))}\n";
}
