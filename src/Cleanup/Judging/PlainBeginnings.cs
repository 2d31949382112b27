using System.Collections.Frozen;
using Cleanup.Text;

namespace Cleanup.Judging;

/// <summary>
/// Tells without a pattern what no line of code begins like: a word that no language has, and another behind a blank. Most lines of most
/// pages begin so. Thread-safe.
/// </summary>
internal static class PlainBeginnings
{
    // The words of nothing but letters with which the patterns of code begin, where a blank may follow.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words = FrozenSet.Create(StringComparer.Ordinal,
        "sudo", "apt", "yum", "brew", "npm", "npx", "yarn", "pnpm", "pip", "git", "docker", "kubectl", "curl", "wget", "cd", "mkdir",
        "composer", "php", "python", "node", "cargo", "go", "mvn", "gem", "bundle", "rails", "mix", "systemctl", "chmod", "export",
        "helm", "make", "from", "import", "use", "package", "namespace", "require", "public", "private", "protected", "static", "final",
        "abstract", "internal", "async", "override", "class", "interface", "struct", "enum", "def", "fn", "fun", "sub", "module", "func",
        "defmodule", "impl", "trait", "type", "SELECT", "INSERT", "UPDATE", "DELETE", "CREATE", "ALTER", "DROP", "GRANT", "USE", "echo",
        "print", "puts", "end", "elif", "elsif", "if", "for", "while", "return", "try", "switch", "case", "else", "at", "File", "PHP",
        "Fatal", "Parse")
        .GetAlternateLookup<ReadOnlySpan<char>>();

    // After these the patterns ask for nothing.
    private static readonly string[] _stems = ["var", "let", "const", "function", "println", "printf", "Traceback"];

    private static readonly string[] _endings = ["Error", "Exception"];

    /// <summary>Whether a segment begins so.</summary>
    public static bool Has(ReadOnlySpan<char> text)
    {
        int start = 0;
        while (start < text.Length && text[start] == ' ') start++;
        int end = start;
        while (end < text.Length && char.IsLetter(text[end])) end++;
        return end > start && end + 1 < text.Length && text[end] == ' ' && char.IsLetter(text[end + 1]) && !IsOfCode(text[start..end]);
    }

    private static bool IsOfCode(ReadOnlySpan<char> word) =>
        _words.Contains(word) || word.StartsWithAny(_stems) || word.EndsWithAny(_endings);
}
