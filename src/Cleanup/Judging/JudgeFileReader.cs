using System.Text.Json;

namespace Cleanup.Judging;

/// <summary>Reads files of weights that users give: whatever is wrong with one is named with its place. Thread-safe.</summary>
internal static class JudgeFileReader
{
    private static readonly JsonDocumentOptions _strict = new() { AllowDuplicateProperties = false };

    /// <summary>The weights of a file.</summary>
    /// <exception cref="JudgeFormatException">It is none.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static JudgeTable Read(Stream stream)
    {
        byte[] bytes = ReadAll(stream);
        try
        {
            using var document = JsonDocument.Parse(bytes, _strict);
            new JudgeFileCheck(JudgeTable.Shared).Check(document.RootElement);
            return new JudgeTable(document.RootElement);
        }
        catch (JsonException exception)
        {
            throw exception.LineNumber is { } line
                ? new JudgeFormatException($"line {line + 1}, byte {exception.BytePositionInLine + 1}", "no JSON from here on", exception)
                : new JudgeFormatException("", "an object has a name twice", exception);
        }
    }

    private static byte[] ReadAll(Stream stream)
    {
        // One byte more, so that a file that is too large shows.
        byte[] buffer = new byte[JudgeWeights.LargestFile + 1];
        int length = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
        return length <= JudgeWeights.LargestFile
            ? buffer[..length]
            : throw new JudgeFormatException("", $"larger than {JudgeWeights.LargestFile} bytes");
    }
}
