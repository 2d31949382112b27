using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using Cleanup.Differential.Builds;

namespace Cleanup.Differential.Running;

/// <summary>Runs a build's command in a folder, and ends it when it stops answering.</summary>
/// <param name="patience">How much processor time it may take without a word; on a busy machine that lasts longer.</param>
internal sealed class CommandProcess(TimeSpan patience)
{
    private const int LastExitCode = 2;
    private const int BufferLength = 64 * 1024;
    private static readonly TimeSpan _tick = TimeSpan.FromMilliseconds(100);

    // A text that takes all memory fails like one that throws; it must not take the machine along.
    private static readonly (string Name, string Value)[] _runtime =
        [("DOTNET_GCHeapHardLimit", "0x80000000"), ("DOTNET_gcConcurrent", "0")];

    // A process that waits takes no processor time; it need not wait for ever.
    private const int MostWaiting = 10;

    private long _lastSign;

    /// <summary>What the process wrote.</summary>
    public async Task<ProcessOutput> RunAsync(Build build, IEnumerable<string> arguments, string folder)
    {
        var start = new ProcessStartInfo(build.Program, [.. build.FirstArguments, .. arguments])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach ((string name, string value) in _runtime) start.Environment[name] = value;
        using Process process = Process.Start(start)!;
        process.StandardInput.Close();
        _lastSign = Stopwatch.GetTimestamp();
        Task<string> output = ReadAsync(process.StandardOutput.BaseStream);
        Task<string> errors = ReadAsync(process.StandardError.BaseStream);
        string? end = await EndAsync(process);
        // The last line is whole only when a line break ends it.
        return new ProcessOutput((await output).Split('\n')[..^1], (await errors).Split('\n', StringSplitOptions.RemoveEmptyEntries), end);
    }

    private async Task<string?> EndAsync(Process process)
    {
        Task exit = process.WaitForExitAsync();
        long sign = 0;
        TimeSpan spent = TimeSpan.Zero;
        while (await Task.WhenAny(exit, Task.Delay(_tick)) != exit)
        {
            TimeSpan now = ProcessorTimeOf(process);
            if (sign != Volatile.Read(ref _lastSign)) (sign, spent) = (Volatile.Read(ref _lastSign), now);
            if (now - spent < patience && Stopwatch.GetElapsedTime(sign) < MostWaiting * patience) continue;
            process.Kill(entireProcessTree: true);
            await exit;
            return $"no answer within {patience.TotalSeconds:0.###} s";
        }
        return process.ExitCode <= LastExitCode ? null : $"exit code {process.ExitCode}";
    }

    private static TimeSpan ProcessorTimeOf(Process process)
    {
        try
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
        catch (Exception exception) when (exception is InvalidOperationException or Win32Exception)
        {
            // It ended meanwhile.
            return TimeSpan.Zero;
        }
    }

    private async Task<string> ReadAsync(Stream stream)
    {
        using var bytes = new MemoryStream();
        byte[] buffer = new byte[BufferLength];
        while (await stream.ReadAsync(buffer) is > 0 and int count)
        {
            bytes.Write(buffer, 0, count);
            Volatile.Write(ref _lastSign, Stopwatch.GetTimestamp());
        }
        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }
}
