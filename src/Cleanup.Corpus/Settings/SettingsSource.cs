using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Cleanup.Corpus.Problems;

namespace Cleanup.Corpus.Settings;

/// <summary>
/// A file of settings as it was read: JSON in UTF-8, in which comments and commas behind the last may stand. Not thread-safe.
/// </summary>
internal sealed class SettingsSource
{
    // Written by hand: whatever is larger is something else.
    private const int LargestFile = 1024 * 1024;
    private const int MostLevels = 16;

    private static readonly JsonReaderOptions _options = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = MostLevels,
    };

    private readonly byte[] _bytes;
    private TextPositions? _positions;

    private SettingsSource(string path, byte[] bytes)
    {
        Path = path;
        _bytes = bytes;
    }

    /// <summary>The file as the user named it.</summary>
    public string Path { get; }

    /// <summary>Reads a file.</summary>
    /// <exception cref="SettingsException">It is not there, or no settings.</exception>
    public static SettingsSource Open(string path)
    {
        try
        {
            using FileStream file = File.OpenRead(path);
            // It may be a device without end.
            byte[] buffer = new byte[LargestFile + 1];
            int length = file.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
            if (length > LargestFile) throw new CorpusException($"larger than {LargestFile} bytes: no settings");
            ReadOnlySpan<byte> bytes = buffer.AsSpan(0, length);
            if (!Utf8.IsValid(bytes)) throw new CorpusException("not UTF-8");
            int mark = bytes.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
            return new SettingsSource(path, bytes[mark..].ToArray());
        }
        catch (Exception exception) when (Failure.IsExpected(exception) || exception is ArgumentException)
        {
            throw new SettingsException([new Problem(ProblemKind.Error, path, Failure.Describe(exception))], exception);
        }
    }

    /// <summary>Its value.</summary>
    /// <exception cref="SettingsException">It is no JSON.</exception>
    public SettingsNode Parse()
    {
        var reader = new Utf8JsonReader(_bytes, _options);
        try
        {
            reader.Read();
            SettingsNode root = Parse(ref reader);
            reader.Read();
            return root;
        }
        catch (JsonException exception)
        {
            int line = (int)(exception.LineNumber ?? 0), column = (int)(exception.BytePositionInLine ?? 0);
            string reason = exception.Message.Split(" LineNumber:")[0].TrimEnd('.');
            throw new SettingsException([ProblemAt(StartOf(line) + column, $"no JSON: {reason}")], exception);
        }
    }

    /// <summary>What is wrong at a place.</summary>
    /// <param name="place">The place, in bytes.</param>
    /// <param name="reason">The reason.</param>
    public Problem ProblemAt(int place, string reason) => new(ProblemKind.Error, PlaceOf(place), reason);

    /// <summary>A place in words: <c>cleanup.json:3:14</c>.</summary>
    public string PlaceOf(int place)
    {
        _positions ??= new TextPositions(Encoding.UTF8.GetString(_bytes));
        int offset = Encoding.UTF8.GetCharCount(_bytes.AsSpan(0, Math.Min(place, _bytes.Length)));
        return $"{Path}:{_positions.Line(offset)}:{_positions.Column(offset)}";
    }

    /// <summary>Where a character of a string stands in the file, in bytes.</summary>
    /// <param name="text">The string.</param>
    /// <param name="index">The character, in UTF-16 units of what the string says.</param>
    public int PlaceIn(SettingsNode text, int index)
    {
        // Behind the quotation mark.
        int place = text.Start + 1;
        for (int unit = 0; unit < index && place < _bytes.Length; unit++)
        {
            if (_bytes[place] == '\\') place += _bytes.AsSpan(place).StartsWith("\\u"u8) ? "\\u0000".Length : "\\n".Length;
            else
            {
                Rune.DecodeFromUtf8(_bytes.AsSpan(place), out Rune rune, out int length);
                place += length;
                unit += rune.Utf16SequenceLength - 1;
            }
        }
        return place;
    }

    private int StartOf(int line)
    {
        int start = 0;
        for (; line > 0; line--) start += _bytes.AsSpan(start).IndexOf((byte)'\n') + 1;
        return start;
    }

    private static SettingsNode Parse(ref Utf8JsonReader reader)
    {
        int start = (int)reader.TokenStartIndex;
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                var members = new List<SettingsMember>();
                while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
                {
                    (string name, int place) = (TextOf(ref reader), (int)reader.TokenStartIndex);
                    reader.Read();
                    members.Add(new SettingsMember(name, place, Parse(ref reader)));
                }
                return new SettingsNode(JsonValueKind.Object, start) { Members = [.. members] };
            case JsonTokenType.StartArray:
                var items = new List<SettingsNode>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) items.Add(Parse(ref reader));
                return new SettingsNode(JsonValueKind.Array, start) { Items = [.. items] };
            case JsonTokenType.String: return new SettingsNode(JsonValueKind.String, start) { Text = TextOf(ref reader) };
            case JsonTokenType.Number:
                return new SettingsNode(JsonValueKind.Number, start) { Text = Encoding.UTF8.GetString(reader.ValueSpan) };
            case JsonTokenType.True: return new SettingsNode(JsonValueKind.True, start);
            case JsonTokenType.False: return new SettingsNode(JsonValueKind.False, start);
            default: return new SettingsNode(JsonValueKind.Null, start);
        }
    }

    private static string TextOf(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException exception)
        {
            // Half a pair, escaped.
            throw new JsonException("a string is no text", null, 0, reader.TokenStartIndex, exception);
        }
    }
}
