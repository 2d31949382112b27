namespace Cleanup.Cli.Running;

/// <summary>What the command's exit codes mean.</summary>
internal static class ExitCode
{
    /// <summary>All went well; <c>check</c> found nothing to cut.</summary>
    public const int Done = 0;

    /// <summary><c>check</c> found leaks to cut; <c>repair</c> recovered nothing.</summary>
    public const int Found = 1;

    /// <summary>What <c>status</c> looked at is not complete.</summary>
    public const int Incomplete = 1;

    /// <summary>Wrong usage, an input or output that failed, or records rejected without <c>--rejects</c>.</summary>
    public const int Error = 2;

    /// <summary>Ended by Ctrl-C: 128 and the number of the signal, as shells have it.</summary>
    public const int Interrupted = 130;

    /// <summary>Ended by SIGTERM.</summary>
    public const int Terminated = 143;

    /// <summary>Cancelled: which of the two it is, <see cref="Termination"/> knows.</summary>
    public const int Cancelled = -1;
}
