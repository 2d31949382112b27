using System.Text.Json;

namespace Cleanup.Integration;

/// <summary>One random value as its producer printed it.</summary>
/// <param name="Dumps">What was printed, by the name of the function that did it.</param>
/// <param name="Damaged">What is left of the first of these dumps after damages that only the producer can do, such as another charset, by the damage's name.</param>
/// <param name="Value">The value as the producer's own JSON.</param>
internal sealed record DumpCase(IReadOnlyDictionary<string, string> Dumps, IReadOnlyDictionary<string, string> Damaged, JsonElement Value)
{
    /// <summary>
    /// The cases of a generator: a line each, <c>{"dumps":{…},"damaged":{…},"value":…}</c>, or <c>{"text":…,"value":…}</c> where it
    /// prints in one way only, as errors and traces do.
    /// </summary>
    public static IEnumerable<DumpCase> ReadAll(TextReader lines)
    {
        while (lines.ReadLine() is { } line)
        {
            JsonElement root = JsonDocument.Parse(line, new JsonDocumentOptions { MaxDepth = 256 }).RootElement;
            yield return new DumpCase(
                root.TryGetProperty("text", out JsonElement text)
                    ? new Dictionary<string, string>(StringComparer.Ordinal) { ["text"] = text.GetString()! }
                    : Texts(root.GetProperty("dumps")),
                root.TryGetProperty("damaged", out JsonElement damaged) ? Texts(damaged) : new Dictionary<string, string>(StringComparer.Ordinal),
                root.GetProperty("value"));
        }
    }

    // PHP writes an object without members as a list.
    private static Dictionary<string, string> Texts(JsonElement element) => element.ValueKind == JsonValueKind.Object
        ? element.EnumerateObject().Where(property => property.Value.ValueKind == JsonValueKind.String).ToDictionary(property => property.Name, property => property.Value.GetString()!, StringComparer.Ordinal)
        : [];
}
