using System.Text.Json;

namespace Cleanup.Integration;

/// <summary>One random value as PHP printed it.</summary>
internal sealed record PhpVarDumpCase(string Dump, string ZvalDump, string? Cp1252, string? Cp1251, JsonElement Value)
{
    public static IEnumerable<PhpVarDumpCase> ReadAll(TextReader lines)
    {
        while (lines.ReadLine() is { } line)
        {
            JsonElement root = JsonDocument.Parse(line, new JsonDocumentOptions { MaxDepth = 256 }).RootElement;
            yield return new PhpVarDumpCase(
                root.GetProperty("dump").GetString()!,
                root.GetProperty("zval").GetString()!,
                root.GetProperty("cp1252").GetString(),
                root.GetProperty("cp1251").GetString(),
                root.GetProperty("value"));
        }
    }
}
