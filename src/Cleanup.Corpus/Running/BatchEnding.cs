using System.Collections.Immutable;
using Cleanup.Corpus.Problems;
using Cleanup.Corpus.Sinks;

namespace Cleanup.Corpus.Running;

/// <summary>
/// The end of the line: what batches have in them goes to the output, the log and the sums, in the order of the inputs. An input that fails
/// is reported, and the run goes on with the next. Not thread-safe.
/// </summary>
/// <param name="inputs">The inputs.</param>
/// <param name="options">How they were read.</param>
/// <param name="sink">Gets the records.</param>
/// <param name="rejects">Gets what was rejected.</param>
/// <param name="log">Gets what went wrong.</param>
/// <param name="unscanned">What it means for the run that of an input nothing was looked at.</param>
/// <param name="batchDone">Called after each batch.</param>
internal sealed class BatchEnding(
    IReadOnlyList<InputFile> inputs, ReadOptions options, RecordSink sink, Stream rejects, ProblemLog log, ProblemKind unscanned,
    Action<RecordBatch>? batchDone)
{
    private readonly LineWriter _rejects = new(rejects);
    private readonly HashSet<string> _fieldsSeen = new(StringComparer.Ordinal);
    private bool _isFailed;
    private long _records;
    private long _unscanned;
    private string? _unscannedNames;

    /// <summary>The sums of all records.</summary>
    public RunSummary Summary { get; } = new();

    /// <summary>
    /// Begins an input before anything is read of it, as reading may take long. Behind the last there is nothing to begin.
    /// </summary>
    public void Begin(int input)
    {
        if (input == inputs.Count) return;
        _isFailed = false;
        _fieldsSeen.Clear();
        _records = _unscanned = 0;
        _unscannedNames = null;
        Attempt(inputs[input], () => sink.BeginInput(inputs[input]));
    }

    /// <summary>Takes the next batch.</summary>
    public void Take(RecordBatch batch)
    {
        // Of an input that failed in an earlier part the rest is left out.
        if (!_isFailed) Attempt(batch.Input, () => Append(batch));
        if (!_isFailed && batch.Failure is { } failure) Fail(batch.Input, failure);
        batchDone?.Invoke(batch);
        if (!batch.IsLast) return;
        Begin(batch.InputIndex + 1);
    }

    private void Attempt(InputFile input, Action operation)
    {
        try
        {
            operation();
        }
        catch (Exception exception) when (!Failure.EndsRun(exception))
        {
            Fail(input, exception);
        }
    }

    private void Fail(InputFile input, Exception reason)
    {
        _isFailed = true;
        log.Report(input.Name, reason);
        sink.AbandonInput();
    }

    private void Append(RecordBatch batch)
    {
        foreach (Problem problem in batch.Problems) log.Report(problem);
        if (batch.BeginsInside) _rejects.Continue(batch.Rejects.Span);
        else _rejects.Write(batch.Rejects.Span);
        sink.Append(batch);
        Summary.Add(batch.Summary);
        _fieldsSeen.UnionWith(batch.FieldsSeen);
        _records += batch.Summary.Records;
        _unscanned += batch.Unscanned;
        _unscannedNames ??= batch.UnscannedNames;
        if (batch.IsLast && batch.Failure is null) End(batch.Input);
    }

    private void End(InputFile input)
    {
        ImmutableArray<string> named = input.Format.NamedFields(options);
        // A mistyped name would pass every leak by.
        foreach (string name in named.Where(name => !_fieldsSeen.Contains(name)).Order(StringComparer.Ordinal))
            log.Report(new Problem(ProblemKind.Warning, input.Name, $"no record has a string '{name}' (--field)"));
        // And so would a text under a name that is not known.
        if (_unscannedNames is not null && _unscanned == _records)
        {
            log.Report(new Problem(unscanned, input.Name,
                $"nothing was looked at: no record has a field to scan; the first has {_unscannedNames} (--field)"));
        }
        sink.EndInput();
    }
}
