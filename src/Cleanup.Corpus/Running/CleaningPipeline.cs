using System.Text.Json;
using Cleanup.Corpus.Formats;
using Cleanup.Corpus.Formats.JsonLines;
using Cleanup.Corpus.Problems;
using Cleanup.Corpus.Sinks;

namespace Cleanup.Corpus.Running;

/// <summary>
/// One straight line: read, clean, write. A record that fails is rejected, an input that fails is reported, whatever it is
/// that they fail of, and the run goes on; what the output fails of ends the run.
/// </summary>
/// <param name="reader">Reads the records.</param>
/// <param name="clean">Cleans a record.</param>
/// <param name="rejected">Takes the lines that could not be cleaned or written.</param>
/// <param name="log">Gets what goes wrong.</param>
public sealed class CleaningPipeline(RecordReader reader, Func<SourceRecord, CleanedRecord> clean, RejectedLines rejected, ProblemLog log)
{
    /// <summary>Runs the inputs through, in their order.</summary>
    /// <param name="inputs">The inputs.</param>
    /// <param name="writer">Gets every cleaned record. It is completed at the end, but not disposed of.</param>
    /// <param name="inputDone">Called after each input.</param>
    /// <param name="cancellation">Ends the run between two records.</param>
    /// <exception cref="OutputException">The output cannot be written.</exception>
    /// <exception cref="ClosedPipeException">Nobody reads the output any more.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public RunSummary Run(IReadOnlyCollection<InputFile> inputs, RecordWriter writer, Action? inputDone = null,
        CancellationToken cancellation = default)
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
                if (source is not JsonLineRecord line) Answer(source, writer, summary);
                else if (line.IsBlank) writer.WriteBlank(line);
                else AnswerLine(line, writer, summary);
            }
            writer.EndInput();
        }
        catch (Exception exception) when (!Failure.EndsRun(exception))
        {
            log.Report(input.Path, exception);
            writer.AbandonInput();
        }
    }

    private void AnswerLine(JsonLineRecord line, RecordWriter writer, RunSummary summary)
    {
        try
        {
            Answer(line, writer, summary);
        }
        catch (Exception exception) when (!Failure.EndsRun(exception))
        {
            rejected.Reject(line.Input, line.Number, line.Original.Span, exception);
        }
    }

    private void Answer(SourceRecord source, RecordWriter writer, RunSummary summary)
    {
        CleanedRecord record = clean(source);
        if (record.IsEdited && source is JsonLineRecord) JsonLineRewriter.ThrowIfImpossible(record);
        Warn(record);
        writer.Write(record);
        summary.Add(record);
    }

    private void Warn(CleanedRecord record)
    {
        foreach (CleanedField field in record.Fields)
        {
            foreach (ScanLimit limit in field.Result.Limits)
            {
                string option = JsonNamingPolicy.KebabCaseLower.ConvertName(limit.Option);
                string kind = limit.Kind is null ? "" : $" for {limit.Kind}";
                Warn(record, field, limit.Offset, $"--{option} was reached: the rest of the text was not searched{kind}");
            }
            foreach (DetectorFault fault in field.Result.Faults)
            {
                string reason = Failure.Describe(fault.Exception);
                Warn(record, field, fault.Offset, $"the search for {fault.Kind} failed, the others went on: {reason}", fault.Exception);
            }
        }
    }

    private void Warn(CleanedRecord record, CleanedField field, int offset, string reason, Exception? exception = null) =>
        log.Report(new Problem(ProblemKind.Warning, RecordPlace.Of(record.Source, field, offset), reason) { Exception = exception });
}
