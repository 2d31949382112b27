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

    /// <summary>A weight by the name that <see cref="SignSpace"/> gives it.</summary>
    public int this[string name]
    {
        get => (int)Place(name)!;
        set
        {
            if (string.Equals(name, "base", StringComparison.Ordinal)) _file[name] = value;
            else if (_file["families"]![name] is { } family) family["weight"] = value;
            else _file["weights"]![name] = value;
        }
    }

    /// <summary>What it was fitted on.</summary>
    public string Source
    {
        set => _file["fitted_on"] = value;
    }

    public string Write() => _file.ToJsonString(_indented) + "\n";

    private JsonNode? Place(string name) =>
        string.Equals(name, "base", StringComparison.Ordinal)
            ? _file[name]
            : _file["families"]![name]?["weight"] ?? _file["weights"]![name];
}
