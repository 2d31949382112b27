using System.Buffers;
using Cleanup.Text;

namespace Cleanup.Judging;

/// <summary>
/// Program text: what stands in it, and its lines. Thread-safe.
/// </summary>
internal static class CodeSigns
{
    /// <summary>What stands in program text and nowhere else.</summary>
    public static SearchValues<string> Code { get; } = SearchValues.Create(
        [
            "var_dump", "print_r(", "var_export", "debug_zval", "<?php", "```", "console.log", "JSON.parse(", "curl -",
            ">>> ", "\n$ ", "\ndef ", "\nimport ", "\nfrom __future__", "#!/", "#include", "System.out.print", "public static void",
            "\nuse strict", "fmt.Print", "printf(\"", "Console.Write", "stackoverflow",
            // The same escaped, and with a curly quotation mark.
            "lt;?php", "gt;&gt;&gt; ", "gt;&amp;gt;&amp;gt; ", "printf(&", "printf(“",
        ],
        StringComparison.OrdinalIgnoreCase);

    // How a line of source begins whose output may stand beside it. JavaScript is missing: pages leak it.
    private static readonly string[] _statements = ["echo ", "print ", "print(", "puts ", "p ", "pp ", "use ", "my $", "require ",
        "import ", "dd(", "dump("];

    /// <summary>Whether the line is a statement of a program that prints, or a command behind the prompt of a shell.</summary>
    public static bool IsStatement(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        if (line is ['$' or '%', ' ', >= 'a' and <= 'z', ..] || line.StartsWith("C:\\>", StringComparison.OrdinalIgnoreCase)) return true;
        if (line is not [.., ';' or ')']) return false;
        // "$VAR1 = …;" is a dump.
        if (line.Length > 1 && line[0] == '$' && char.IsAsciiLetter(line[1]) && !line.StartsWith("$VAR", StringComparison.Ordinal))
            return true;
        foreach (string start in _statements)
        {
            if (line.StartsWith(start, StringComparison.Ordinal)) return true;
        }
        return false;
    }

    /// <summary>
    /// Whether the last statement on the line of a text is one of a program that prints: <c>Example: echo serialize($a);</c>
    /// </summary>
    public static bool EndsWithStatement(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> line = Lines.Last(text).Trim();
        if (line is not [.., ';' or ')']) return false;
        int start = Math.Max(line[..^1].LastIndexOf("; "), Math.Max(line.LastIndexOf(": "), line.LastIndexOf(". ")));
        return start >= 0 && IsStatement(line[(start + 2)..]);
    }
}
