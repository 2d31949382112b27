using System.Text.Json;
using Cleanup.Corpus.Problems;
using Cleanup.Corpus.Reading;
using Cleanup.Corpus.Reading.JsonLines;
using Cleanup.Corpus.Writing;
using Cleanup.Corpus.Writing.Json;

namespace Cleanup.Corpus.Pipeline;

/// <summary>
/// One straight line: read, clean, write. What an input fails of is reported, and the run goes on with the next;
/// what the output fails of ends the run.
/// </summary>
public sealed class CleaningPipeline(RecordReader reader, RecordCleaner cleaner, RejectedLines rejected, ProblemLog log)
{
    /// <summary>Runs the inputs through, in their order.</summary>
    /// <param name="inputs">The inputs.</param>
    /// <param name="writer">Gets every cleaned record. It is completed at the end, but not disposed of.</param>
    /// <param name="inputDone">Called after each input.</param>
    /// <param name="cancellation">Ends the run between two records.</param>
    /// <exception cref="OutputException">The output cannot be written.</exception>
    /// <exception cref="ClosedPipeException">Nobody reads the output any more.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public RunSummary Run(IReadOnlyCollection<InputFile> inputs, RecordWriter writer, Action? inputDone = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        ArgumentNullException.ThrowIfNull(writer);
        var summary = new RunSummary();
        foreach (InputFile input in inputs)
        {
            RunInput(input, writer, summary, cancellation);
            inputDone?.Invoke();
        }
        // A run that could read nothing leaves an earlier output alone.
        if (summary.Records > 0 || log.Errors == 0) writer.Complete();
        return summary;
    }

    private void RunInput(InputFile input, RecordWriter writer, RunSummary summary, CancellationToken cancellation)
    {
        try
        {
            writer.BeginInput(input);
            foreach (SourceRecord source in reader.Read(input))
            {
                cancellation.ThrowIfCancellationRequested();
                if (source is JsonLineRecord { IsBlank: true } blank)
                {
                    writer.WriteBlank(blank);
                    continue;
                }
                CleanedRecord record = cleaner.Clean(source);
                if (record.IsEdited && source is JsonLineRecord line && JsonLineRewriter.WhyImpossible(record) is { } reason)
                {
                    rejected.Reject(input, line.Number, line.Line.Span, reason);
                    continue;
                }
                summary.Add(record);
                WarnOfLimits(record);
                writer.Write(record);
            }
            writer.EndInput();
        }
        catch (Exception exception) when (Failure.IsExpected(exception) && exception is not (OutputException or ClosedPipeException))
        {
            log.Report(input.Path, exception);
            writer.AbandonInput();
        }
    }

    private void WarnOfLimits(CleanedRecord record)
    {
        foreach (CleanedField field in record.Fields)
        {
            foreach (ScanLimit limit in field.Result.Limits)
            {
                string option = JsonNamingPolicy.KebabCaseLower.ConvertName(limit.Option);
                string kind = limit.Kind is null ? "" : $" for {limit.Kind}";
                log.Report(new Problem(ProblemKind.Warning, RecordPlace.Of(record.Source, field, limit.Offset), $"--{option} was reached: the rest of the text was not searched{kind}"));
            }
        }
    }
}
