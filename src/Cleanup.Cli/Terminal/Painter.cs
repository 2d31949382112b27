using System.Text;
using Cleanup.Corpus.Problems;
using Cleanup.Corpus.Sinks;
using Spectre.Console;

namespace Cleanup.Cli.Terminal;

/// <summary>Writes text to an output, on a terminal in colours: NO_COLOR and what the terminal can are minded. Not thread-safe.</summary>
internal sealed class Painter : IDisposable
{
    private readonly StreamWriter _text;
    private readonly IAnsiConsole? _console;
    private bool _isDisposed;

    /// <summary>A painter.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="isTerminal">Whether it is shown on a terminal.</param>
    public Painter(OutputStream output, bool isTerminal)
    {
        _text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        if (!isTerminal) return;
        _console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(_text) });
        // It would break lines, and a line that is broken is no line of a file any more.
        _console.Profile.Width = int.MaxValue;
    }

    /// <summary>Writes a text.</summary>
    public void Write(string text, Style? style = null)
    {
        if (_console is null || style is null) _text.Write(text);
        else _console.Write(text, style);
    }

    /// <summary>Hands on what is written.</summary>
    public void Flush() => _text.Flush();

    /// <inheritdoc/>
    public void Dispose()
    {
        // A writer that leaves its stream open flushes each time it is disposed of, and the stream may be closed by then.
        if (_isDisposed) return;
        _isDisposed = true;
        try
        {
            _text.Dispose();
        }
        catch (Exception exception) when (Failure.IsExpected(exception))
        {
            // What is left of a report that failed goes nowhere.
        }
    }
}
