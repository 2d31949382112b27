using System.Text;
using System.Text.Json;

namespace Cleanup.Tests.Json;

/// <summary>
/// One line of <c>fixtures/repair/conformance.jsonl</c>: bytes that a parser must accept (<c>y</c>), must reject (<c>n</c>), or
/// may do with what it likes (<c>i</c>) by RFC 8259.
/// </summary>
public sealed record ConformanceInput(string Name, char Verdict, byte[] Bytes)
{
    public override string ToString() => Name;

    public static ConformanceInput[] ReadAll() =>
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "fixtures", "repair", "conformance.jsonl")).Select(Read)];

    private static ConformanceInput Read(string line)
    {
        JsonElement input = JsonElement.Parse(line);
        // What is no UTF-8 stands in base64.
        byte[] bytes = input.TryGetProperty("base64", out JsonElement base64) ? base64.GetBytesFromBase64() : Encoding.UTF8.GetBytes(input.GetProperty("text").GetString()!);
        return new(input.GetProperty("name").GetString()!, input.GetProperty("verdict").GetString()![0], bytes);
    }
}
