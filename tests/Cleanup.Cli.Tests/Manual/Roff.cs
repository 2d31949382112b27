using System.Text.RegularExpressions;

namespace Cleanup.Cli.Tests.Manual;

/// <summary>Text as <c>man</c> takes it.</summary>
internal static partial class Roff
{
    // What mandoc takes for a fair length of a line.
    private const int Width = 80;

    /// <summary>A text over as many lines as it takes, as <see cref="Text"/> else.</summary>
    public static string Paragraph(string text)
    {
        var lines = new List<string> { "" };
        foreach (string word in Text(text).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (lines[^1] is "") lines[^1] = word;
            else if (lines[^1].Length + 1 + word.Length <= Width) lines[^1] += " " + word;
            else lines.Add(NoRequest(word));
        }
        return string.Join('\n', lines);
    }

    /// <summary>A text on one line; what stands between backticks is bold.</summary>
    public static string Text(string text)
    {
        string escaped = text.ReplaceLineEndings(" ")
            .Replace("\\", "\\e", StringComparison.Ordinal)
            .Replace("-", "\\-", StringComparison.Ordinal)
            .Replace("…", ".\\|.\\|.", StringComparison.Ordinal);
        return NoRequest(InBackticks.Replace(escaped, "\\fB${word}\\fR"));
    }

    /// <summary>A text as the one argument of a request.</summary>
    public static string Quoted(string text) => $"\"{Text(text).Replace("\"", "\\(dq", StringComparison.Ordinal)}\"";

    // A dot or an apostrophe at the start of a line would be one.
    private static string NoRequest(string line) => line is ['.' or '\'', ..] ? "\\&" + line : line;

    [GeneratedRegex("`(?<word>[^`]*)`", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex InBackticks { get; }
}
