using Apache.Arrow;
using Cleanup.Corpus.Formats.Arrow.Reading;
using Cleanup.Corpus.Formats.Arrow.Writing;
using Cleanup.Corpus.Formats.Columns;
using Cleanup.Corpus.Problems;
using Cleanup.Corpus.Running;
using Cleanup.Corpus.Sinks;
using ArrowBatch = Apache.Arrow.RecordBatch;

namespace Cleanup.Corpus.Filtering;

/// <summary>
/// Answers records from a pipe, one for one and in their order, and what can be answered before more is read: whoever writes them may wait
/// for the answer. Not thread-safe.
/// </summary>
/// <param name="options">How records are read.</param>
/// <param name="cleaner">Cleans them.</param>
/// <param name="log">Gets what goes wrong.</param>
public sealed class RecordFilter(ReadOptions options, RecordCleaner cleaner, ProblemLog log)
{
    /// <summary>What is written of what was found.</summary>
    public RecordForm Form { get; init; } = new();

    /// <summary>Whether lines are answered with what changes, and not with all of the record.</summary>
    public bool OnlyChanges { get; init; }

    /// <summary>Answers a line of JSON with a line, to the end of the input.</summary>
    /// <param name="openInput">Opens the input.</param>
    /// <param name="output">Where to.</param>
    /// <param name="cancellation">Ends the run between two records.</param>
    /// <exception cref="OutputException">The output cannot be written.</exception>
    /// <exception cref="ClosedPipeException">Nobody reads the output any more.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public RunSummary AnswerLines(Func<Stream> openInput, OutputStream output, CancellationToken cancellation)
    {
        var pipeline = new CleaningPipeline(options, cleaner.Clean, log) { MayHaveLeaks = cleaner.MayHaveLeaks };
        using var sink = new AnswerSink(output, format => OnlyChanges ? new ChangesEncoder(Form) : new RecordAnswerEncoder(Form, format));
        return pipeline.Run([Input(new LiveLinesFormat(), openInput)], sink, cancellation: cancellation);
    }

    /// <summary>
    /// Answers a record batch of an Arrow stream with a record batch, to the end of the input: its columns, and what its rows gain.
    /// </summary>
    /// <param name="openInput">Opens the input.</param>
    /// <param name="output">Where to.</param>
    /// <param name="cancellation">Ends the run between two records.</param>
    /// <exception cref="CorpusException">It is none, is damaged, or has no column to scan; or as <see cref="AnswerLines"/>.</exception>
    public RunSummary AnswerArrow(Func<Stream> openInput, OutputStream output, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(openInput);
        ArgumentNullException.ThrowIfNull(output);
        using var file = new ArrowFile(openInput(), options.RecordLimit);
        ReadOptions reading = options with { OnlyScanned = true };
        var gained = new GainedColumns([.. file.Schema.FieldsList.Select(field => field.Name)], Form.Into, isBrief: true);
        using var worker = new BatchWorker(
            reading, cleaner.Clean, cleaner.MayHaveLeaks, _ => new RowAnswerEncoder(Form.Lean), cancellation);
        InputFile input = Input(InputFormats.Arrow, openInput);
        var lines = new ArrowRows(file.Schema, reading);
        var rows = new BatchAnswers(lines, input, worker, new BatchPatcher(gained), options.BatchLength, log);
        using var answers = new ArrowOutput(output, ArrowSchemas.Widen(file.Schema, gained), isStream: true);
        // A reader waits for the columns before it asks for rows.
        answers.Begin();
        output.Flush();
        while (file.Read() is { } batch)
        {
            using (batch) Answer(batch, rows, answers);
            output.Flush();
        }
        answers.End();
        output.Commit();
        return rows.Summary;
    }

    private static void Answer(ArrowBatch batch, BatchAnswers rows, ArrowOutput answers)
    {
        List<IArrowArray> columns = rows.Clean(batch);
        ArrowFile.Guard(() => answers.Write(columns, batch.Length));
    }

    private static InputFile Input(InputFormat format, Func<Stream> open) => new()
    {
        Path = InputFile.StandardInput,
        Source = InputFile.StandardInput,
        Id = InputFile.StandardInput,
        Format = format,
        OpenStandardInput = open,
    };
}
