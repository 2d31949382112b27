using System.Text;
using Cleanup.Cli.Terminal;
using Cleanup.Corpus;
using Cleanup.Corpus.Formats.Json;
using Cleanup.Corpus.Sinks;

namespace Cleanup.Cli.Findings;

/// <summary>Writes a line a finding: <c>file:line:column: kind confidence action (evidence…) excerpt</c>.</summary>
internal sealed class TextFindingsWriter(OutputStream output) : RecordWriter
{
    /// <inheritdoc/>
    public override void Write(CleanedRecord record)
    {
        IEnumerable<string> lines = from field in record.Fields from leak in field.Result.Leaks select LineOf(record, field, leak);
        output.Write(Encoding.UTF8.GetBytes(string.Concat(lines)));
    }

    /// <inheritdoc/>
    public override void Complete() => output.Commit();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing) output.Dispose();
        base.Dispose(disposing);
    }

    private static string LineOf(CleanedRecord record, CleanedField field, Finding leak) =>
        $"{Printable.Line(RecordPlace.Of(record.Source, field, leak.Range.Start))}: {leak.Kind} {KebabCase.NameOf(leak.Confidence)} " +
            $"{KebabCase.NameOf(leak.Action)} " +
        $"({string.Join(", ", EvidenceNames.Of(leak))}) {Excerpt.Of(field.Source.AsSpan(leak.Range.Start, leak.Range.Length))}\n";
}
