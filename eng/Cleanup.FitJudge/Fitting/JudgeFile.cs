using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Cleanup.FitJudge.Fitting;

/// <summary>A file of weights as the judge has it, to be written with others.</summary>
internal sealed class JudgeFile
{
    private static readonly JsonSerializerOptions _indented = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly JsonNode _file;

    private JudgeFile(JsonNode file) => _file = file;

    /// <summary>The signs whose weights somebody set by hand, with reasons.</summary>
    public IReadOnlySet<string> ByHand => _file["by_hand"]!.AsObject().Select(static sign => sign.Key).ToHashSet(StringComparer.Ordinal);

    public static JudgeFile Read(string path) => new(JsonNode.Parse(File.ReadAllText(path))!);

    /// <summary>A number by its name: <c>base</c>, a family, a family and its threshold (<c>json.likely</c>), or a sign.</summary>
    public int this[string name]
    {
        get => (int)NumberOf(name).Parent[NumberOf(name).Key]!;
        set => NumberOf(name).Parent[NumberOf(name).Key] = value;
    }

    /// <summary>What the weights are called.</summary>
    public string Version
    {
        set => _file["version"] = value;
    }

    /// <summary>What it was fitted on.</summary>
    public string Source
    {
        set => _file["fitted_on"] = value;
    }

    public string Write() => _file.ToJsonString(_indented) + "\n";

    private (JsonNode Parent, string Key) NumberOf(string name)
    {
        if (string.Equals(name, "base", StringComparison.Ordinal)) return (_file, name);
        JsonNode families = _file["families"]!;
        if (families[name] is { } family) return (family, "weight");
        return name.Split('.') is [var ofFamily, var threshold] ? (families[ofFamily]!, threshold) : (_file["weights"]!, name);
    }
}
