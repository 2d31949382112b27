using Cleanup.Grammars.Literals;
using Cleanup.Json;
using Cleanup.Text;

namespace Cleanup.Articles.Header;

/// <summary>
/// The keys and values of a block of YAML between two lines "---" that a text begins with: scalars, lists of them, and blocks of text. Only
/// what pages write of themselves is read; where another form stands, there is no block.
/// </summary>
internal sealed class YamlPairs
{
    private const string Rule = "---";

    // Longer ones are documents of their own.
    private const int MostLines = 100;

    // Those that people and generators write of https://yaml.org/spec/1.2.2/#57-escaped-characters.
    private static readonly StringEscapes _escapes = new("\"\\/nt", "\"\\/\n\t") { Hexadecimal = true, Unicode = true, LongUnicode = true };

    private readonly Dictionary<string, List<string>> _values = new(StringComparer.OrdinalIgnoreCase);
    private List<string>? _last;

    /// <summary>Where the block ends, in UTF-16 units: behind the line break of its second rule.</summary>
    public int End { get; private set; }

    /// <summary>The block that a text begins with; or null.</summary>
    public static YamlPairs? Read(string text)
    {
        if (!text.StartsWith(Rule, StringComparison.Ordinal) || !Lines.First(text).TrimEnd().SequenceEqual(Rule)) return null;
        var pairs = new YamlPairs();
        int start = Lines.StartOfNext(text, 0);
        for (int i = 0; i < MostLines && start < text.Length; i++)
        {
            ReadOnlySpan<char> line = Lines.First(text.AsSpan(start)).TrimEnd();
            start = Lines.StartOfNext(text, start);
            if (line is Rule or "...")
            {
                pairs.End = start;
                return pairs;
            }
            if (!pairs.TryAdd(line)) return null;
        }
        return null;
    }

    /// <summary>The value of the first of these keys that has one; or null.</summary>
    /// <param name="keys">The keys, in any case of letters.</param>
    /// <param name="separator">What stands between the items of a list or the lines of a block.</param>
    public string? FirstOf(ReadOnlySpan<string> keys, string separator)
    {
        foreach (string key in keys)
        {
            if (_values.TryGetValue(key, out List<string>? values) && values.Count > 0)
                return string.Join(separator, values);
        }
        return null;
    }

    private bool TryAdd(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || line[0] == '#') return true;
        if (line[0] is ' ' or '\t' or '-') return TryAddItem(line.TrimStart());
        int colon = line.IndexOf(':');
        if (colon < 1 || colon + 1 < line.Length && line[colon + 1] != ' ' || !IsKey(line[..colon])) return false;
        _last = [];
        _values.TryAdd(line[..colon].ToString(), _last);
        ReadOnlySpan<char> value = line[(colon + 1)..].Trim();
        if (value is "" or ">" or "|" or ">-" or "|-") return true;
        if (value is not ['[', .., ']']) return TryAddScalar(value);
        foreach (Range item in value[1..^1].Split(','))
        {
            if (!TryAddScalar(value[1..^1][item].Trim())) return false;
        }
        return true;
    }

    // "- Anna Example", "name: Anna Example" below "author:", a line of a block of text.
    private bool TryAddItem(ReadOnlySpan<char> line)
    {
        if (_last is null) return false;
        if (line.StartsWith("- ", StringComparison.Ordinal)) line = line[2..].TrimStart();
        int colon = line.IndexOf(": ", StringComparison.Ordinal);
        if (colon < 1 || !IsKey(line[..colon])) return TryAddScalar(line);
        return !line[..colon].Equals("name", StringComparison.OrdinalIgnoreCase) || TryAddScalar(line[(colon + 1)..].Trim());
    }

    private bool TryAddScalar(ReadOnlySpan<char> value)
    {
        if (Scalar(value) is not { } scalar) return false;
        if (scalar.Length > 0) _last!.Add(scalar);
        return true;
    }

    private static string? Scalar(ReadOnlySpan<char> value)
    {
        if (value is ['"', .., '"'] && value.Length > 1) return Unescaped(value[1..^1]);
        if (value is ['\'', .., '\''] && value.Length > 1) return value[1..^1].ToString().Replace("''", "'", StringComparison.Ordinal);
        int comment = value.IndexOf(" #", StringComparison.Ordinal);
        value = comment < 0 ? value : value[..comment].TrimEnd();
        if (value is ['"' or '\'', ..]) return null;
        // Of a mapping, an anchor or a tag nothing is read.
        return value is ['{' or '&' or '*' or '!', ..] or "null" or "~" ? "" : value.ToString();
    }

    private static string Unescaped(ReadOnlySpan<char> content)
    {
        var output = new CharBuffer();
        return (_escapes.TryDecode(content, output) ? output.Written : content).ToString();
    }

    private static bool IsKey(ReadOnlySpan<char> text)
    {
        foreach (char character in text)
        {
            if (!char.IsAsciiLetterOrDigit(character) && character is not ('_' or '-' or '.')) return false;
        }
        return char.IsAsciiLetter(text[0]);
    }
}
