using Spectre.Console;

namespace Cleanup.Cli.Terminal;

/// <summary>Shows how many inputs are done, when there is somebody to see it.</summary>
internal static class RunProgress
{
    /// <summary>Runs the work; it calls the action it gets after each of its inputs.</summary>
    /// <param name="error">Where it is shown.</param>
    /// <param name="inputs">How many inputs there are.</param>
    /// <param name="dataOnTerminal">Whether data is written to the terminal, which progress would tear apart.</param>
    /// <param name="work">The work.</param>
    public static T Run<T>(StandardError error, int inputs, bool dataOnTerminal, Func<Action?, T> work)
    {
        if (!error.IsTerminal || dataOnTerminal) return work(null);
        return error.Ansi.Progress().AutoClear(enabled: true).Start(context =>
        {
            ProgressTask task = context.AddTask("cleanup", maxValue: inputs);
            return work(() => task.Increment(1));
        });
    }
}
