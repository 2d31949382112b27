using Cleanup.Corpus.Problems;
using Spectre.Console;

namespace Cleanup.Cli.Terminal;

/// <summary>Standard error for everything that is not data. Thread-safe.</summary>
internal static class StandardError
{
    // Spectre.Console looks at standard output to decide on colours and cursor movement, and at variables of CI
    // services: what goes to standard error must be decided by standard error.
    private static readonly Lazy<IAnsiConsole> _console = new(() => AnsiConsole.Create(new AnsiConsoleSettings
    {
        Out = new AnsiConsoleOutput(Console.Error),
        Ansi = IsTerminal ? AnsiSupport.Detect : AnsiSupport.No,
        ColorSystem = IsTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
        Interactive = IsTerminal ? InteractionSupport.Yes : InteractionSupport.No,
    }));

    public static bool IsTerminal => !Console.IsErrorRedirected;

    /// <summary>The console that draws the progress; lines written while it is drawn must go through it too.</summary>
    public static IAnsiConsole Ansi => _console.Value;

    /// <summary>Shows the cursor again, which a progress that is never ended keeps hidden.</summary>
    public static void EndProgress()
    {
        if (IsTerminal) _console.Value.Cursor.Show();
    }

    /// <summary>Writes a line. What names from the input may hold to steer a terminal becomes U+FFFD.</summary>
    public static void WriteLine(string line)
    {
        string printable = Printable.Line(line);
        try
        {
            if (IsTerminal) _console.Value.WriteLine(printable);
            else Console.Error.WriteLine(printable);
        }
        catch (Exception exception) when (Failure.IsExpected(exception))
        {
            // Nobody can be told; the exit code still tells.
        }
    }
}
