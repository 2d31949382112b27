using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace Cleanup.Fuzz.Found;

/// <summary>JSON whose strings hold any UTF-16: by itself, System.Text.Json loses half a surrogate pair, or throws.</summary>
internal static partial class AnyJson
{
    private const string Escapes = "bfnrt";
    private const string Escaped = "\b\f\n\r\t";

    private static readonly JsonSerializerOptions _options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new AnyStringConverter() },
    };

    /// <summary>A value in one line.</summary>
    public static string Write<T>(T value) => JsonSerializer.Serialize(value, _options);

    /// <summary>The value of a line.</summary>
    public static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, _options)!;

    /// <summary>The string that an element is.</summary>
    public static string Text(JsonElement element) => Unescape(element.GetRawText()[1..^1]);

    /// <summary>What a string's escapes stand for.</summary>
    public static string Unescape(string escaped) => Escape().Replace(escaped, static match => $"{Meaning(match.Value[1..])}");

    /// <summary>A string between its quotes.</summary>
    public static string Quote(string text)
    {
        var quoted = new StringBuilder("\"", text.Length + 2);
        foreach (char character in text)
        {
            int escape = Escaped.IndexOf(character, StringComparison.Ordinal);
            if (escape >= 0) quoted.Append('\\').Append(Escapes[escape]);
            else if (character is '"' or '\\') quoted.Append('\\').Append(character);
            else if (character is >= ' ' and <= '~') quoted.Append(character);
            else quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}");
        }
        return quoted.Append('"').ToString();
    }

    private static char Meaning(string escape)
    {
        if (escape[0] == 'u') return (char)int.Parse(escape.AsSpan(1), NumberStyles.HexNumber);
        int letter = Escapes.IndexOf(escape[0], StringComparison.Ordinal);
        return letter >= 0 ? Escaped[letter] : escape[0];
    }

    [GeneratedRegex(@"\\(u[0-9A-Fa-f]{4}|.)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Escape();
}
