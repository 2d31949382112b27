using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Cleanup.Corpus.Reports;

/// <summary>
/// Masks what dumps give away: values of passwords, tokens and keys, mail addresses and addresses of machines. What is masked keeps its
/// length, so that places in the text stay what they are. It goes by names and forms: what has neither is not known. Thread-safe.
/// </summary>
public static class Redaction
{
    private const char Mask = '*';

    // As the counts of the patterns, so that no text takes more than linear time.
    private const int Longest = 4_000;

    /// <summary>The text with what is secret masked; the same instance when nothing is.</summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        try
        {
            return Apply(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return new string(Mask, text.Length);
        }
    }

    private static string Apply(string text)
    {
        char[]? masked = null;
        foreach (Regex rule in SecretForms.All)
        {
            int end = 0;
            for (Match match = rule.Match(text); match.Success; match = match.NextMatch())
            {
                Group secret = match.Groups["secret"];
                if (secret.Index + secret.Length <= end) continue;
                int length = Math.Max(secret.Length, Math.Max(DeclaredLength(text, match), ContainerLength(text, secret.Index)));
                masked ??= text.ToCharArray();
                Hide(masked.AsSpan(secret.Index, length));
                end = secret.Index + length;
            }
        }
        return masked is null ? text : new string(masked);
    }

    // Lines stay lines, so that places keep their numbers.
    private static void Hide(Span<char> secret)
    {
        foreach (ref char c in secret)
            if (c is not ('\n' or '\r')) c = Mask;
    }

    // PHP escapes nothing in a string whose length it declares, in bytes: quotes may stand in it.
    private static int DeclaredLength(string text, Match match)
    {
        if (!int.TryParse(match.Groups["bytes"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out int bytes)) return 0;
        if (bytes > Longest) return 0;
        int start = match.Groups["secret"].Index;
        int end = start;
        while (bytes > 0 && end < text.Length && Rune.TryGetRuneAt(text, end, out Rune rune))
        {
            bytes -= rune.Utf8SequenceLength;
            end += rune.Utf16SequenceLength;
        }
        return bytes == 0 && end < text.Length && text[end] is '"' or '”' ? end - start : 0;
    }

    // "passwords": ["…", "…"], ["tokens"]=> array(1) { … }: all that is in it.
    private static int ContainerLength(string text, int start)
    {
        ReadOnlySpan<char> rest = text.AsSpan(start, Math.Min(Longest, text.Length - start));
        if (rest[0] is not ('[' or '{') && !rest.StartsWith("array", StringComparison.OrdinalIgnoreCase)) return 0;
        int depth = 0;
        for (int i = 0; i < rest.Length; i++)
        {
            if (rest[i] is '[' or '{' or '(') depth++;
            // Behind the number of its entries an array begins.
            else if (rest[i] is ']' or '}' or ')' && --depth <= 0 && !rest[(i + 1)..].TrimStart().StartsWith('{')) return i + 1;
        }
        return rest.Length;
    }
}
