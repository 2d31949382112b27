using System.Text.Json;

namespace Cleanup.Judging;

/// <summary>Whether a file of weights is one: it weighs signs that there are, and each kind has one family. Thread-safe.</summary>
/// <param name="known">A table that has all families and kinds.</param>
internal sealed class JudgeFileCheck(JudgeTable known)
{
    /// <summary>The format of the files, and of the signs that they weigh: when a sign changes its meaning it is another one.</summary>
    public const int Format = 1;

    // A thousand logits: beyond doubt, and far from what a sum cannot hold.
    private const int LargestWeight = 10_000;

    private static readonly string[] _priors = [.. Enum.GetNames<CorpusPrior>().Select(JsonNamingPolicy.KebabCaseLower.ConvertName)];

    /// <exception cref="JudgeFormatException">It is none.</exception>
    public void Check(JsonElement file)
    {
        if (file.ValueKind != JsonValueKind.Object) throw new JudgeFormatException("", "no JSON object");
        CheckFormat(file);
        CheckText(Member(file, "", "version"), "/version");
        CheckText(Member(file, "", "fitted_on"), "/fitted_on");
        CheckWeight(Member(file, "", "base"), "/base");
        CheckPriors(Object(file, "", "prior"));
        CheckFamilies(Object(file, "", "families"));
        foreach (JsonProperty sign in Object(file, "", "weights").EnumerateObject()) CheckWeight(sign.Value, PlaceOfSign("/weights", sign));
        foreach (JsonProperty sign in Object(file, "", "by_hand").EnumerateObject()) CheckText(sign.Value, PlaceOfSign("/by_hand", sign));
    }

    private static void CheckFormat(JsonElement file)
    {
        JsonElement format = Member(file, "", "format");
        if (format.ValueKind != JsonValueKind.Number || !format.TryGetInt32(out int number) || number != Format)
            throw new JudgeFormatException("/format", $"{format.GetRawText()}, and this version reads {Format}: fit the weights anew");
    }

    private static void CheckPriors(JsonElement priors)
    {
        foreach (string prior in _priors) CheckWeight(Member(priors, "/prior", prior), $"/prior/{prior}");
        foreach (JsonProperty prior in priors.EnumerateObject())
        {
            if (!_priors.Contains(prior.Name, StringComparer.Ordinal))
                throw new JudgeFormatException(
                    Place("/prior", prior.Name),
                    $"there is no such prior; they are {string.Join(", ", _priors)}");
        }
    }

    private void CheckFamilies(JsonElement families)
    {
        string[] names = [.. known.Families.Select(static family => family.Name)];
        var familyOfKind = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (JsonProperty family in families.EnumerateObject())
        {
            string place = Place("/families", family.Name);
            if (!names.Contains(family.Name, StringComparer.Ordinal))
                throw new JudgeFormatException(place, $"there is no such family; they are {string.Join(", ", names)}");
            CheckFamily(family, place, familyOfKind);
        }
        string[] without = [.. known.Families.SelectMany(static family => family.Kinds).Where(kind => !familyOfKind.ContainsKey(kind))];
        if (without.Length > 0) throw new JudgeFormatException("/families", $"no family has the kind {string.Join(", ", without)}");
    }

    private void CheckFamily(JsonProperty family, string place, Dictionary<string, string> familyOfKind)
    {
        if (family.Value.ValueKind != JsonValueKind.Object) throw new JudgeFormatException(place, "no object");
        CheckWeight(Member(family.Value, place, "weight"), $"{place}/weight");
        int likely = CheckWeight(Member(family.Value, place, "likely"), $"{place}/likely");
        int certain = CheckWeight(Member(family.Value, place, "certain"), $"{place}/certain");
        if (certain < likely) throw new JudgeFormatException($"{place}/certain", $"{certain} is below likely, {likely}");
        JsonElement kinds = Member(family.Value, place, "kinds");
        if (kinds.ValueKind != JsonValueKind.Array) throw new JudgeFormatException($"{place}/kinds", "no array");
        foreach ((int index, JsonElement kind) in kinds.EnumerateArray().Index())
        {
            string id = CheckText(kind, $"{place}/kinds/{index}");
            if (!known.Families.Any(other => other.Kinds.Contains(id, StringComparer.Ordinal)))
                throw new JudgeFormatException($"{place}/kinds/{index}", $"there is no kind '{id}'");
            if (!familyOfKind.TryAdd(id, family.Name))
                throw new JudgeFormatException($"{place}/kinds/{index}", $"'{id}' is of the family {familyOfKind[id]} already");
        }
    }

    private static string PlaceOfSign(string parent, JsonProperty sign) =>
        Signs.All.Any(known => string.Equals(known.Id, sign.Name, StringComparison.Ordinal))
            ? Place(parent, sign.Name)
            : throw new JudgeFormatException(Place(parent, sign.Name), "there is no such sign");

    private static JsonElement Object(JsonElement parent, string place, string name)
    {
        JsonElement member = Member(parent, place, name);
        return member.ValueKind == JsonValueKind.Object ? member : throw new JudgeFormatException($"{place}/{name}", "no object");
    }

    private static JsonElement Member(JsonElement parent, string place, string name) => parent.TryGetProperty(name, out JsonElement member)
        ? member
        : throw new JudgeFormatException($"{place}/{name}", "missing");

    private static int CheckWeight(JsonElement value, string place) =>
        value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out int number) && Math.Abs((long)number) <= LargestWeight
            ? number
            : throw new JudgeFormatException(place, $"no whole number from -{LargestWeight} to {LargestWeight}");

    private static string CheckText(JsonElement value, string place) =>
        value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text
            ? text
            : throw new JudgeFormatException(place, "no text");

    private static string Place(string parent, string name) =>
        $"{parent}/{name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}";
}
