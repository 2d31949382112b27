using System.Runtime.InteropServices;
using Cleanup.Cli.Terminal;

namespace Cleanup.Cli.Running;

/// <summary>
/// Ends a run on Ctrl-C and SIGTERM: cancels its work, waits a moment for it to end, and gives the exit code that
/// shells expect. Work that waits for its input is left behind: its outputs are gone with the cancellation.
/// </summary>
internal sealed class Termination : IDisposable
{
    // People who press Ctrl-C wait no longer, and a record in hand takes less.
    private static readonly TimeSpan _patience = TimeSpan.FromMilliseconds(250);
    private readonly StandardError _error;
    private readonly CancellationTokenSource _cancellation = new();
    private readonly TaskCompletionSource<int> _signal = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly PosixSignalRegistration[] _registrations;

    public Termination(StandardError error)
    {
        _error = error;
        _registrations = [Register(PosixSignal.SIGINT, ExitCode.Interrupted), Register(PosixSignal.SIGTERM, ExitCode.Terminated)];
    }

    /// <summary>Ends the work.</summary>
    public CancellationToken Token => _cancellation.Token;

    /// <summary>The exit code of the work, or that of the signal which ended it.</summary>
    public async Task<int> End(Task<int> work)
    {
        await Task.WhenAny(work, _signal.Task);
        if (!work.IsCompleted) await Task.WhenAny(work, Task.Delay(_patience));
        // Work that was done before it noticed is done.
        if (work.IsCompleted && await work is not ExitCode.Cancelled and var exitCode) return exitCode;
        _error.EndProgress();
        _error.WriteLine("cancelled");
        return await _signal.Task;
    }

    public void Dispose()
    {
        // Not the source of the token: the work that is left behind holds it.
        foreach (PosixSignalRegistration registration in _registrations) registration.Dispose();
    }

    private PosixSignalRegistration Register(PosixSignal signal, int exitCode) => PosixSignalRegistration.Create(signal, context =>
    {
        context.Cancel = true;
        _cancellation.Cancel();
        _signal.TrySetResult(exitCode);
    });
}
