using Cleanup.Corpus;
using Cleanup.Corpus.Problems;
using Spectre.Console;

namespace Cleanup.Cli.Terminal;

/// <summary>Standard error for everything that is not data. Thread-safe.</summary>
/// <param name="text">Takes the lines; thread-safe.</param>
/// <param name="isTerminal">Whether it is shown on a terminal.</param>
internal sealed class StandardError(TextWriter text, bool isTerminal)
{
    // Spectre.Console looks at standard output to decide on colours and cursor movement, and at variables of CI
    // services: what goes to standard error must be decided by standard error.
    private readonly Lazy<IAnsiConsole> _console = new(() => AnsiConsole.Create(new AnsiConsoleSettings
    {
        Out = new AnsiConsoleOutput(text),
        Ansi = isTerminal ? AnsiSupport.Detect : AnsiSupport.No,
        ColorSystem = isTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
        Interactive = isTerminal ? InteractionSupport.Yes : InteractionSupport.No,
    }));

    public bool IsTerminal => isTerminal;

    public TextWriter Text => text;

    /// <summary>The console that draws the progress; lines written while it is drawn must go through it too.</summary>
    public IAnsiConsole Ansi => _console.Value;

    public static StandardError OfProcess() => new(Console.Error, !Console.IsErrorRedirected);

    /// <summary>Shows the cursor again, which a progress that is never ended keeps hidden.</summary>
    public void EndProgress()
    {
        if (isTerminal) _console.Value.Cursor.Show();
    }

    /// <summary>Writes a line. What names from the input may hold to steer a terminal becomes U+FFFD.</summary>
    public void WriteLine(string line)
    {
        string printable = Printable.Line(line);
        try
        {
            if (isTerminal) _console.Value.WriteLine(printable);
            else text.WriteLine(printable);
        }
        catch (Exception exception) when (Failure.IsExpected(exception))
        {
            // Nobody can be told; the exit code still tells.
        }
    }
}
