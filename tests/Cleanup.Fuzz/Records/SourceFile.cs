using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Cleanup.Corpus;
using Cleanup.Fuzz.Found;

namespace Cleanup.Fuzz.Records;

/// <summary>A file with a text. Immutable.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Bytes">What it holds.</param>
internal sealed record SourceFile(string Name, byte[] Bytes)
{
    public const string TextName = "text.txt";
    public const string LineName = "lines.jsonl";

    private static readonly UTF8Encoding _utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly JsonSerializerOptions _readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A text file, where the text can be one, and a file with one line of JSON.</summary>
    public static IEnumerable<SourceFile> Of(string text)
    {
        byte[]? bytes = Encode(text);
        if (bytes is not null) yield return new(TextName, bytes);
        bool escapes = bytes is null || text.Length % 2 == 1;
        string value = escapes ? AnyJson.Quote(text) : JsonSerializer.Serialize(text, _readable);
        yield return new(LineName, _utf8.GetBytes($"{{\"text\": {value}}}\n"));
    }

    /// <summary>Writes it into a folder.</summary>
    public InputFile In(string folder)
    {
        Directory.CreateDirectory(folder);
        string path = Path.Combine(folder, Name);
        File.WriteAllBytes(path, Bytes);
        InputFormat format = Name is LineName ? InputFormats.JsonLines : InputFormats.Text;
        return new InputFile { Path = path, Source = Name, Id = Name, Format = format };
    }

    // A lone surrogate has no bytes.
    private static byte[]? Encode(string text)
    {
        try
        {
            return _utf8.GetBytes(text);
        }
        catch (EncoderFallbackException)
        {
            return null;
        }
    }
}
