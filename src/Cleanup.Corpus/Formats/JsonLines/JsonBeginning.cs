using System.Text.Json;
using Cleanup.Corpus.Charsets;

namespace Cleanup.Corpus.Formats.JsonLines;

/// <summary>Tells JSON by the first bytes of an input. Thread-safe.</summary>
internal static class JsonBeginning
{
    // A text may begin with one bracket; three lines of it are no accident.
    private const int EnoughLines = 3;

    /// <summary>Whether an object stands on each of the first lines.</summary>
    public static bool IsLines(ReadOnlySpan<byte> first)
    {
        ReadOnlySpan<byte> bytes = Utf8Text.WithoutMark(first);
        int lines = 0;
        while (lines < EnoughLines && !(bytes = bytes.TrimStart(" \t\r\n"u8)).IsEmpty)
        {
            int end = bytes.IndexOf((byte)'\n');
            // The last may be cut.
            if (bytes[0] != '{' || !IsRecord(end < 0 ? bytes : bytes[..end], mayBeCut: end < 0, onlyOne: true)) return false;
            lines++;
            bytes = end < 0 ? [] : bytes[end..];
        }
        return lines > 0;
    }

    /// <summary>Whether there are objects in an array, or each over several lines.</summary>
    public static bool IsDocument(ReadOnlySpan<byte> first)
    {
        ReadOnlySpan<byte> bytes = Utf8Text.WithoutMark(first).TrimStart(" \t\r\n"u8);
        if (bytes is not [(byte)'{' or (byte)'[', ..]) return false;
        int end = bytes.IndexOf((byte)'\n');
        bool isLine = bytes[0] == '{' && end >= 0 && IsRecord(bytes[..end], mayBeCut: false, onlyOne: true);
        return !isLine && IsRecord(bytes, mayBeCut: true, onlyOne: false);
    }

    // Of an array the first element tells.
    private static bool IsRecord(ReadOnlySpan<byte> json, bool mayBeCut, bool onlyOne)
    {
        var reader = new Utf8JsonReader(json, isFinalBlock: !mayBeCut,
            new JsonReaderState(new JsonReaderOptions { MaxDepth = int.MaxValue, AllowMultipleValues = !onlyOne }));
        try
        {
            bool isObject = reader.Read() &&
                (reader.TokenType == JsonTokenType.StartObject || (reader.Read() && reader.TokenType == JsonTokenType.StartObject));
            if (!isObject || !reader.Read() ||
                reader.TokenType is not (JsonTokenType.PropertyName or JsonTokenType.EndObject)) return false;
            while (reader.Read()) continue;
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
