using System.Text.Json;

namespace Cleanup.Testing;

/// <summary>What the folder of each kind holds beside its spec.</summary>
public static class KindFixtures
{
    /// <summary>The ids of all kinds, in ordinal order.</summary>
    public static IEnumerable<string> Kinds =>
        Directory.EnumerateDirectories(Fixture.PathOf("kinds")).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal);

    /// <summary>What is repeated to make the kind's detector slow: the strings of hostile.jsonl.</summary>
    public static IEnumerable<string> HostileUnits(string kind) =>
        HostileLines(kind).Select(line => JsonSerializer.Deserialize<string>(line)!);

    /// <summary>The same as JSON strings.</summary>
    public static string[] HostileLines(string kind) =>
        Fixture.Lines($"kinds/{kind}/hostile.jsonl");

    /// <summary>The names of what the kind's producers printed, <c>captured/NAME.txt</c>, in ordinal order.</summary>
    public static IEnumerable<string> Captured(string kind)
    {
        string folder = Fixture.PathOf($"kinds/{kind}/captured");
        return Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, "*.txt")
                .Select(static file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)
            : [];
    }

    /// <summary>What a producer printed.</summary>
    public static string ReadCaptured(string kind, string name) => Fixture.Read($"kinds/{kind}/captured/{name}.txt");

    /// <summary>All texts of the kind by their names: its spec's examples, and what producers printed.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Texts(string kind) =>
    [
        .. SpecExample.ReadAll(kind).Select(static example => KeyValuePair.Create($"spec.md:{example.Line}", example.Source)),
        .. Captured(kind).Select(name => KeyValuePair.Create($"captured/{name}", ReadCaptured(kind, name))),
    ];

    /// <summary>Rows for theories: each name of each kind.</summary>
    public static IEnumerable<(string Kind, string Name)> OfAllKinds(Func<string, IEnumerable<string>> names) =>
        LeakKinds.All.SelectMany(kind => names(kind.Id).Select(name => (kind.Id, name)));
}
