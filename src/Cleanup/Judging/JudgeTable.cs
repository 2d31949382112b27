using System.Collections.Immutable;
using System.Text.Json;

namespace Cleanup.Judging;

/// <summary>The weights and thresholds of the judge, from <c>judge.json</c>. Immutable and thread-safe.</summary>
internal sealed class JudgeTable
{
    private static readonly Lazy<JudgeTable> _shared = new(Load);

    private readonly ImmutableArray<int> _weights;
    private readonly Dictionary<string, JudgeFamily> _families;

    /// <param name="json">A file of weights; see <see cref="JudgeFileReader"/> for one that may be none.</param>
    public JudgeTable(JsonElement json)
    {
        Version = json.GetProperty("version").GetString()!;
        Source = json.GetProperty("fitted_on").GetString()!;
        Base = json.GetProperty("base").GetInt32();
        Families = [.. json.GetProperty("families").EnumerateObject().Select(FamilyOf)];
        Priors = [.. Enum.GetNames<CorpusPrior>()
            .Select(name => json.GetProperty("prior").GetProperty(JsonNamingPolicy.KebabCaseLower.ConvertName(name)).GetInt32())];
        JsonElement weights = json.GetProperty("weights");
        _weights = [.. Signs.All.Select(sign => weights.TryGetProperty(sign.Id, out JsonElement weight) ? weight.GetInt32() : 0)];
        WeightsOfNoSign = [.. weights.EnumerateObject().Select(static weight => weight.Name)
            .Except(Signs.All.Select(static sign => sign.Id), StringComparer.Ordinal)];
        ByHand = [.. json.GetProperty("by_hand").EnumerateObject().Select(static sign => (sign.Name, sign.Value.GetString()!))];
        _families = Families
            .SelectMany(static family => family.Kinds, static (family, kind) => (family, kind))
            .ToDictionary(static row => row.kind, static row => row.family, StringComparer.Ordinal);
    }

    /// <summary>The table, read when the first text is judged.</summary>
    public static JudgeTable Shared => _shared.Value;

    public string Version { get; }

    /// <summary>What the weights were fitted on.</summary>
    public string Source { get; }

    /// <summary>What every finding has before anything is looked at.</summary>
    public int Base { get; }

    public ImmutableArray<JudgeFamily> Families { get; }

    /// <summary>What each <see cref="CorpusPrior"/> adds to the sum.</summary>
    public ImmutableArray<int> Priors { get; }

    /// <summary>The signs whose weight is none of the fit's, each with the reason.</summary>
    public ImmutableArray<(string Id, string Reason)> ByHand { get; }

    /// <summary>Weights that no sign has: none, unless the table is of another version.</summary>
    public ImmutableArray<string> WeightsOfNoSign { get; }

    /// <summary>What a sign adds to the sum; 0 for one that only says something of the reading.</summary>
    public int WeightOf(SignDefinition sign) => _weights[sign.Index];

    /// <summary>The family of a kind; null for a kind of somebody's own, of which the judge knows nothing.</summary>
    public JudgeFamily? FamilyOf(LeakKind kind) => _families.GetValueOrDefault(kind.JudgedAs ?? kind.Id);

    /// <summary>What a finding of a family with such signs weighs, before what is assumed of the texts.</summary>
    public int SumOf(JudgeFamily family, ImmutableArray<Sign> signs)
    {
        int sum = Base + family.Weight;
        foreach (Sign sign in signs) sum += sign.Weight;
        return sum;
    }

    private static JudgeTable Load()
    {
        using Stream stream = typeof(JudgeTable).Assembly.GetManifestResourceStream("Cleanup.judge.json")!;
        using var document = JsonDocument.Parse(stream);
        return new JudgeTable(document.RootElement);
    }

    private static JudgeFamily FamilyOf(JsonProperty family) => new(
        family.Name,
        family.Value.GetProperty("weight").GetInt32(),
        family.Value.GetProperty("likely").GetInt32(),
        family.Value.GetProperty("certain").GetInt32(),
        [.. family.Value.GetProperty("kinds").EnumerateArray().Select(static kind => kind.GetString()!)]);
}
