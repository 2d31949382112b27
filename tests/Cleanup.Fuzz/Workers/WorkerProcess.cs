using System.Diagnostics;
using Cleanup.Fuzz.Found;

namespace Cleanup.Fuzz.Workers;

/// <summary>
/// A worker in a process of its own, so that no text ends the run: where the process dies, or a text takes too long, the text
/// is named and another process goes on behind it. Not thread-safe.
/// </summary>
/// <param name="arguments">The arguments that say which texts there are.</param>
/// <param name="patience">How much processor time one text may take.</param>
internal sealed class WorkerProcess(string[] arguments, TimeSpan patience)
{
    private const int MostDeaths = 20;
    private const int MostErrorLines = 40;

    private static readonly TimeSpan _interval = TimeSpan.FromMilliseconds(200);

    private readonly List<string> _errors = [];
    private bool _isDone;

    /// <summary>Takes the share, and tells what the workers say.</summary>
    /// <returns>How many texts were tried.</returns>
    public async Task<long> RunAsync(WorkShare share, Func<long, FoundText> name, Action<WorkerMessage> tell)
    {
        string file = Path.GetTempFileName();
        try
        {
            using var beat = new Beat(file);
            int deaths = 0;
            for (; share.First < share.End && deaths < MostDeaths; deaths++)
            {
                string end = await RunOnceAsync(share, file, beat, tell);
                if (_isDone) break;
                long number = Math.Max(beat.Number, share.First);
                tell(ProcessGoesOn.Broken(name(number), end, string.Join('\n', _errors)));
                share = share with { First = number + share.Step };
            }
            return beat.Done + deaths;
        }
        finally
        {
            File.Delete(file);
        }
    }

    private async Task<string> RunOnceAsync(WorkShare share, string file, Beat beat, Action<WorkerMessage> tell)
    {
        _errors.Clear();
        using Process process = WorkerStart.Of([.. arguments, .. WorkerStart.Arguments(share, file)]);
        Task reading = ReadAsync(process.StandardOutput, tell);
        Task errors = ReadErrorsAsync(process.StandardError);
        bool hangs = await HangsAsync(process, beat);
        if (hangs) process.Kill();
        await process.WaitForExitAsync();
        await Task.WhenAll(reading, errors);
        return hangs ? ProcessGoesOn.TakesTooLong : ProcessGoesOn.Died(process.ExitCode, _errors);
    }

    private async Task ReadAsync(StreamReader output, Action<WorkerMessage> tell)
    {
        while (await output.ReadLineAsync() is { } line)
        {
            var message = AnyJson.Read<WorkerMessage>(line);
            if (message.Costliest is not null) _isDone = true;
            tell(message);
        }
    }

    private async Task ReadErrorsAsync(StreamReader errors)
    {
        while (await errors.ReadLineAsync() is { } line)
        {
            if (_errors.Count < MostErrorLines) _errors.Add(line);
        }
    }

    // By processor time, so that a busy machine is none of the text's faults.
    private async Task<bool> HangsAsync(Process process, Beat beat)
    {
        (long tries, TimeSpan since) = (-1, TimeSpan.Zero);
        while (!process.HasExited)
        {
            TimeSpan spent = process.TotalProcessorTime;
            if (beat.Tries != tries) (tries, since) = (beat.Tries, spent);
            else if (spent - since > patience) return true;
            await Task.WhenAny(process.WaitForExitAsync(), Task.Delay(_interval));
        }
        return false;
    }
}
