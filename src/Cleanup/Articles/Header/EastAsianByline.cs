using Cleanup.Text;

namespace Cleanup.Articles.Header;

/// <summary>The author as Chinese and Korean papers name them: 記者王小明／台北報導, 홍길동 기자. Thread-safe.</summary>
internal static class EastAsianByline
{
    // Chinese and Korean family names have one character or two, and so have given names.
    private const int ShortestName = 2;
    private const int LongestName = 4;

    // 哈爾濱綜合報導, with its report: a place and how it came.
    private const int LongestPlace = 8;

    private static readonly string[] _reporters = ["記者", "记者", "文", "撰文"];
    private static readonly string[] _reports = ["報導", "报道", "報道"];

    /// <summary>Reads a trimmed line that is nothing but such a byline; the author is null when it is none.</summary>
    public static string? Read(ReadOnlySpan<char> line)
    {
        if (line.EndsWith(" 기자", StringComparison.Ordinal)) return IsName(line[..^3]) ? line[..^3].ToString() : null;
        foreach (string reporter in _reporters)
        {
            if (!line.StartsWith(reporter, StringComparison.Ordinal)) continue;
            ReadOnlySpan<char> rest = line[reporter.Length..];
            ReadOnlySpan<char> name = rest.TrimStart(" :：／/");
            int bar = name.IndexOfAny('／', '/');
            // With nothing between it is another word: 記者會 is a press conference.
            bool isApart = bar >= 0 ? IsPlace(name[(bar + 1)..]) : name.Length < rest.Length;
            if (bar >= 0) name = name[..bar].TrimEnd();
            return isApart && IsName(name) ? name.ToString() : null;
        }
        return null;
    }

    // 台北報導
    private static bool IsPlace(ReadOnlySpan<char> text) => text.EndsWithAny(_reports) && text.Length <= LongestPlace;

    private static bool IsName(ReadOnlySpan<char> text)
    {
        if (text.Length is < ShortestName or > LongestName) return false;
        foreach (char character in text)
        {
            if (character < '\u3040' || !char.IsLetter(character)) return false;
        }
        return true;
    }
}
