using System.Collections.Frozen;
using Cleanup.Text;

namespace Cleanup.Judging;

/// <summary>
/// Tells without a pattern what no line of code begins like: a word that no language has, and another behind a blank. Most lines of most
/// pages begin so. Thread-safe.
/// </summary>
internal static class PlainBeginnings
{
    // The words of nothing but letters and digits with which the patterns of code begin, where a blank may follow.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words = FrozenSet.Create(StringComparer.Ordinal,
        "sudo", "apt", "yum", "brew", "npm", "npx", "yarn", "pnpm", "pip", "pip3", "git", "docker", "kubectl", "curl", "wget", "cd",
        "mkdir", "composer", "php", "python", "python3", "node", "cargo", "go", "mvn", "gem", "bundle", "rails", "mix", "systemctl",
        "chmod", "export", "helm", "make", "from", "import", "use", "package", "namespace", "require", "public", "private", "protected",
        "static", "final", "abstract", "internal", "async", "override", "class", "interface", "struct", "enum", "def", "fn", "fun", "sub",
        "module", "func", "defmodule", "impl", "trait", "type", "SELECT", "INSERT", "UPDATE", "DELETE", "CREATE", "ALTER", "DROP",
        "GRANT", "USE", "echo", "print", "puts", "end", "elif", "elsif", "if", "for", "while", "return", "try", "switch", "case", "else",
        "at", "File", "PHP", "Fatal", "Parse")
        .GetAlternateLookup<ReadOnlySpan<char>>();

    // After these the patterns ask for nothing.
    private static readonly string[] _stems = ["var", "let", "const", "function", "println", "printf", "Traceback"];

    private static readonly string[] _endings = ["Error", "Exception"];

    /// <summary>Whether a segment begins so.</summary>
    public static bool Has(ReadOnlySpan<char> text)
    {
        text = text.TrimStart(' ');
        int end = 0;
        while (end < text.Length && char.IsLetterOrDigit(text[end])) end++;
        if (end == 0) return text is [var mark, ..] && IsOfTypographers(mark);
        bool goesOn = end == text.Length || text[end] == ',' || text[end] == ' ' && end + 1 < text.Length && char.IsLetter(text[end + 1]);
        return goesOn && !IsOfCode(text[..end]);
    }

    // Code is written with the marks of ASCII: no pattern begins with another one.
    private static bool IsOfTypographers(char mark) => !char.IsAscii(mark) && !char.IsNumber(mark) && !char.IsWhiteSpace(mark);

    private static bool IsOfCode(ReadOnlySpan<char> word) =>
        _words.Contains(word) || word.StartsWithAny(_stems) || word.EndsWithAny(_endings);
}
