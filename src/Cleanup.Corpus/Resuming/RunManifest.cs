using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using Cleanup.Corpus.Problems;

namespace Cleanup.Corpus.Resuming;

/// <summary>What a run into a folder is to do: with which configuration, of which inputs. Immutable.</summary>
/// <param name="Configuration">A name for all that changes what is written.</param>
/// <param name="Inputs">The inputs, as <see cref="InputFile.Source"/> has them, in ordinal order.</param>
public sealed record RunManifest(string Configuration, ImmutableArray<string> Inputs)
{
    // Raised when what runs write changes, so that no run goes on with what it misreads.
    private const int Format = 1;

    /// <summary>The inputs of this and of others: a run may be of a part.</summary>
    public RunManifest With(IEnumerable<string> inputs) =>
        this with { Inputs = [.. Inputs.Union(inputs, StringComparer.Ordinal).Order(StringComparer.Ordinal)] };

    /// <summary>Reads it; null when it is not there.</summary>
    /// <exception cref="CorpusException">It is damaged, or of a later version.</exception>
    internal static RunManifest? Read(string path)
    {
        if (!File.Exists(path)) return null;
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(path));
            JsonElement root = document.RootElement;
            if (root.GetProperty("format").GetInt32() != Format)
                throw new CorpusException($"{path}: written by another version of cleanup");
            return new RunManifest(
                root.GetProperty("configuration").GetString()!,
                [.. root.GetProperty("inputs").EnumerateArray().Select(static input => input.GetString()!)]);
        }
        catch (Exception exception)
            when (exception is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new CorpusException($"{path}: damaged: --force does all anew", exception);
        }
    }

    internal ReadOnlyMemory<byte> ToJson()
    {
        var bytes = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(bytes);
        writer.WriteStartObject();
        writer.WriteNumber("format", Format);
        writer.WriteString("configuration", Configuration);
        writer.WriteStartArray("inputs");
        foreach (string input in Inputs) writer.WriteStringValue(input);
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.Flush();
        return bytes.WrittenMemory;
    }
}
