namespace Cleanup.Judging;

/// <summary>Names as programs have them, and as sentences repeat them: ASCII, four letters at least. Thread-safe.</summary>
internal static class ProgramNames
{
    // Shorter ones are words of some language: with two letters three leaks of 556 more are left, with nine two less.
    private const int Shortest = 4;

    /// <summary>Adds the names in a text to a set.</summary>
    public static void AddTo(HashSet<string>.AlternateLookup<ReadOnlySpan<char>> names, ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (!IsStart(text[i])) continue;
            int start = i;
            while (i < text.Length && IsPart(text[i])) i++;
            if (i - start >= Shortest) names.Add(text[start..i]);
        }
    }

    /// <summary>Whether it is neither a word in small letters nor one with a capital: <c>fooBar</c>, <c>URL</c>.</summary>
    public static bool IsMixed(string name) => !IsSmall(name) && !IsTitle(name);

    private static bool IsStart(char character) => char.IsAsciiLetter(character) || character is '_' or '$';

    private static bool IsPart(char character) => char.IsAsciiLetterOrDigit(character) || character is '_' or '$';

    private static bool IsSmall(string name) => !name.AsSpan().ContainsAnyInRange('A', 'Z') && name.AsSpan().ContainsAnyInRange('a', 'z');

    // A capital begins each run of letters, and no other letter is one.
    private static bool IsTitle(string name)
    {
        bool isBehindLetter = false, hasLetter = false;
        foreach (char character in name)
        {
            bool isLetter = char.IsAsciiLetter(character);
            if (isLetter && char.IsAsciiLetterUpper(character) == isBehindLetter) return false;
            isBehindLetter = isLetter;
            hasLetter |= isLetter;
        }
        return hasLetter;
    }
}
