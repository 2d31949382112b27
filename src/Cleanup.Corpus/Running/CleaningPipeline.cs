using System.Runtime.ExceptionServices;
using Cleanup.Corpus.Problems;
using Cleanup.Corpus.Sinks;

namespace Cleanup.Corpus.Running;

/// <summary>
/// One straight line: read, clean, write, on as many threads as are given. All that a user sees is in the order of the inputs, whatever the
/// threads. A record that fails is rejected, an input that fails is reported, whatever it is that they fail of, and the run goes on; what
/// the output fails of ends the run.
/// </summary>
/// <param name="options">How inputs are read.</param>
/// <param name="clean">Cleans a record. Thread-safe, where there is more than one thread.</param>
/// <param name="log">Gets what goes wrong.</param>
public sealed class CleaningPipeline(ReadOptions options, Func<SourceRecord, CleanedRecord> clean, ProblemLog log)
{
    /// <summary>How many threads work.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>
    /// What tells, where an output takes them, records in which nothing can be found: they are not cleaned. Null to clean all.
    /// </summary>
    public LeakTest? MayHaveLeaks { get; init; }

    /// <summary>What it means for the run that of an input nothing was looked at, as no record has a field to scan.</summary>
    public ProblemKind Unscanned { get; init; } = ProblemKind.Warning;

    /// <summary>Gets the records that could not be read, cleaned or written, as they came.</summary>
    public Stream Rejects { get; init; } = Stream.Null;

    /// <summary>Runs the inputs through, in their order.</summary>
    /// <param name="inputs">The inputs.</param>
    /// <param name="sink">Gets every cleaned record. It is completed at the end, but not disposed of.</param>
    /// <param name="batchDone">Called after each batch, in their order, from any thread.</param>
    /// <param name="cancellation">Ends the run between two records.</param>
    /// <exception cref="OutputException">The output cannot be written.</exception>
    /// <exception cref="ClosedPipeException">Nobody reads the output any more.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public RunSummary Run(IReadOnlyList<InputFile> inputs, RecordSink sink, Action<RecordBatch>? batchDone = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        ArgumentNullException.ThrowIfNull(sink);
        var ending = new BatchEnding(inputs, options, sink, Rejects, log, Unscanned, batchDone);
        ReadOptions onlyScanned = options with { OnlyScanned = true };
        using var feed = new BatchFeed(inputs, input => sink.NeedsOnlyScanned(input.Format) ? onlyScanned : options, Threads);
        using CancellationTokenRegistration registration = cancellation.Register(feed.Stop);
        var merge = new OrderedMerge(feed, ending.Take);
        ExceptionDispatchInfo? failure = null;
        ending.Begin(0);
        Thread[] others = [.. Enumerable.Range(1, Threads - 1).Select(_ => new Thread(Work) { IsBackground = true, Name = "cleanup" })];
        foreach (Thread thread in others) thread.Start();
        Work();
        foreach (Thread thread in others) thread.Join();
        failure?.Throw();
        cancellation.ThrowIfCancellationRequested();
        // A run that could read nothing leaves an earlier output alone.
        if (ending.Summary.Records > 0 || log.Errors == 0) sink.Complete();
        return ending.Summary;

        void Work()
        {
            using var worker = new BatchWorker(options, clean, MayHaveLeaks, sink.CreateEncoder, cancellation);
            try
            {
                while (feed.Take() is { } batch)
                {
                    worker.Work(batch);
                    merge.Add(batch);
                }
            }
            catch (Exception exception)
            {
                Interlocked.CompareExchange(ref failure, ExceptionDispatchInfo.Capture(exception), null);
                feed.Stop();
            }
        }
    }
}
