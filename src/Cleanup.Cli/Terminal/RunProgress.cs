using Cleanup.Corpus;
using Spectre.Console;

namespace Cleanup.Cli.Terminal;

/// <summary>Shows how much is read, how fast, what is left and what was found, when there is somebody to see it.</summary>
internal sealed class RunProgress
{
    private readonly ProgressTask _task;
    private long _done;
    private long _ofInput;
    private long _leaks;

    private RunProgress(ProgressTask task) => _task = task;

    /// <summary>Runs the work; it calls the action it gets after each of its batches.</summary>
    /// <param name="error">Where it is shown.</param>
    /// <param name="inputs">The inputs.</param>
    /// <param name="dataOnTerminal">Whether data is written to the terminal, which progress would tear apart.</param>
    /// <param name="work">The work.</param>
    public static T Run<T>(StandardError error, IReadOnlyList<InputFile> inputs, bool dataOnTerminal, Func<Action<RecordBatch>?, T> work)
    {
        if (!error.IsTerminal || dataOnTerminal) return work(null);
        return error.Ansi.Progress().AutoClear(enabled: true)
            .Columns(new ProgressBarColumn(), new PercentageColumn(), new DownloadedColumn(), new TransferSpeedColumn(),
                new RemainingTimeColumn(), new TaskDescriptionColumn())
            .Start(context =>
            {
                long total = inputs.Sum(SizeOf);
                ProgressTask task = context.AddTask(Leaks(0), maxValue: Math.Max(1, total));
                task.IsIndeterminate = total == 0;
                return work(new RunProgress(task).Advance);
            });
    }

    private static string Leaks(long number) => Wording.Count(number, "leak");

    // Standard input and pipes do not say.
    private static long SizeOf(InputFile input)
    {
        try
        {
            if (input.Part is { } part) return part.End - part.Start;
            return input.IsStandardInput ? 0 : new FileInfo(input.Path).Length;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return 0;
        }
    }

    private void Advance(RecordBatch batch)
    {
        _ofInput += batch.Bytes.Length;
        _leaks += batch.Summary.Cut + batch.Summary.Reported;
        long value = _done + _ofInput;
        if (batch.IsLast)
        {
            // What is in the file is what counts, be it compressed, or not read to its end.
            _done += SizeOf(batch.Input);
            _ofInput = 0;
            value = _done;
        }
        _task.Description = Leaks(_leaks);
        _task.Value = _task.IsIndeterminate ? 0 : Math.Min(value, _task.MaxValue);
    }
}
