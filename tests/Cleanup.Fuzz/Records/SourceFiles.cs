using System.Text;
using Cleanup.Fuzz.Found;
using Newtonsoft.Json;

namespace Cleanup.Fuzz.Records;

/// <summary>Puts a text into files.</summary>
internal static class SourceFiles
{
    private static readonly UTF8Encoding _utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>A text file, where the text can be one, and a file with one line of JSON.</summary>
    public static IEnumerable<(string Name, byte[] Bytes)> Of(string text, string textName, string lineName)
    {
        bool hasBytes = TryEncode(text, out byte[] bytes);
        if (hasBytes) yield return (textName, bytes);
        string value = hasBytes && text.Length % 2 == 0 ? JsonConvert.ToString(text) : FoundText.Quote(text);
        yield return (lineName, _utf8.GetBytes($"{{\"text\": {value}}}\n"));
    }

    // A lone surrogate has no bytes.
    private static bool TryEncode(string text, out byte[] bytes)
    {
        try
        {
            bytes = _utf8.GetBytes(text);
            return true;
        }
        catch (EncoderFallbackException)
        {
            bytes = [];
            return false;
        }
    }
}
