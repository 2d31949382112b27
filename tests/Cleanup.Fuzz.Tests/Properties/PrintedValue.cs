using System.Text;
using System.Text.Json;

namespace Cleanup.Fuzz.Tests.Properties;

/// <summary>A value as var_dump prints it at the top level, and as JSON.</summary>
public sealed record PrintedValue(string Dump, string Json)
{
    public static PrintedValue OfString(string text) => new($"string({Encoding.UTF8.GetByteCount(text)}) \"{text}\"", JsonSerializer.Serialize(text));

    public static PrintedValue OfList(PrintedValue[] members) => new(
        Braced("array", members.Length, members.Select((member, index) => $"[{index}]=>\n{member.Dump}")),
        $"[{string.Join(',', members.Select(member => member.Json))}]");

    public static PrintedValue OfMap((int Key, PrintedValue Value)[] members)
    {
        (int Key, PrintedValue Value)[] distinct = [.. members.DistinctBy(member => member.Key)];
        if (distinct.Length == 0) return OfList([]);
        return new PrintedValue(
            Braced("array", distinct.Length, distinct.Select(member => $"[\"k{member.Key}\"]=>\n{member.Value.Dump}")),
            $"{{{string.Join(',', distinct.Select(member => $"\"k{member.Key}\":{member.Value.Json}"))}}}");
    }

    // Indentation inside strings must not grow, so the members of a container are not indented; the detector does not ask for it.
    private static string Braced(string type, int count, IEnumerable<string> members) =>
        $"{type}({count}) {{\n{string.Concat(members.Select(member => member + "\n"))}}}";
}
