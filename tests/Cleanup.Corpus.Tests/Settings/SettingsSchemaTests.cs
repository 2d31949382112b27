using System.Text.Json;
using Cleanup.Corpus.Settings;
using Cleanup.Testing;

namespace Cleanup.Corpus.Tests.Settings;

/// <summary>The published schema and the reader agree, and so does the documentation.</summary>
public sealed class SettingsSchemaTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("cleanup-tests-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string Documentation => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "configuration.md"));

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"$schema": "x", "kinds": {}, "allow": []}""")]
    [InlineData("""{"kinds": {"json": {}, "php-error": {"severity": "off", "action": "report"}}}""")]
    [InlineData("""{"kinds": {"my-ad": {"pattern": "\\[ad\\]", "keywords": [], "context": false, "summary": "An ad.", "action": "cut"}}}""")]
    [InlineData("""{"fields": "a", "include": ["a", "b"], "exclude": [], "report": "sarif=a.sarif"}""")]
    [InlineData("""{"max_leaks": 0, "max_rate": 0.01, "max_cut_ratio": 1, "max_depth": 1, "record_limit": 2147483647}""")]
    [InlineData("""{"max_rate": 1e-2, "article": true, "redact": false, "cut": "likely", "offsets": "utf8"}""")]
    [InlineData("""{"allow": [{"kinds": ["json"], "paths": ["old/"], "pattern": "x", "reason": "y"}]}""")]
    public void What_the_schema_accepts_is_read(string settings)
    {
        Assert.True(SettingsSchema.Accepts(settings));
        Assert.NotNull(Read(settings));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("""{"kind": {}}""")]
    [InlineData("""{"$schema": 1}""")]
    [InlineData("""{"kinds": []}""")]
    [InlineData("""{"kinds": {"json": {"severity": "fatal"}}}""")]
    [InlineData("""{"kinds": {"json": {"action": "reported"}}}""")]
    [InlineData("""{"kinds": {"json": {"context": true}}}""")]
    [InlineData("""{"kinds": {"json": {"level": "x"}}}""")]
    [InlineData("""{"kinds": {"json": null}}""")]
    [InlineData("""{"kinds": {"My ad": {"pattern": "x"}}}""")]
    [InlineData("""{"kinds": {"my-ad": {"pattern": ""}}}""")]
    [InlineData("""{"kinds": {"my-ad": {"pattern": "ad", "keywords": "ad"}}}""")]
    [InlineData("""{"fields": [""]}""")]
    [InlineData("""{"fields": {}}""")]
    [InlineData("""{"max_leaks": -1}""")]
    [InlineData("""{"max_leaks": 1.5}""")]
    [InlineData("""{"max_depth": 0}""")]
    [InlineData("""{"max_rate": 1.1}""")]
    [InlineData("""{"max_rate": "1%"}""")]
    [InlineData("""{"article": "yes"}""")]
    [InlineData("""{"cut": "Likely"}""")]
    [InlineData("""{"encoding": null}""")]
    [InlineData("""{"allow": {}}""")]
    [InlineData("""{"allow": ["x"]}""")]
    [InlineData("""{"allow": [{"kinds": ["json"]}]}""")]
    [InlineData("""{"allow": [{"reason": "x"}]}""")]
    [InlineData("""{"allow": [{"reason": "x", "kinds": []}]}""")]
    [InlineData("""{"allow": [{"reason": "x", "kinds": ["json"], "until": "x"}]}""")]
    public void What_the_schema_refuses_the_reader_refuses(string settings)
    {
        Assert.False(SettingsSchema.Accepts(settings));
        Assert.Throws<SettingsException>(() => Read(settings));
    }

    [Fact]
    public void The_schema_has_the_settings_of_the_reader()
    {
        JsonElement properties = JsonElement.Parse(SettingsSchema.Text).GetProperty("properties");

        Assert.Equal(
            ["$schema", "kinds", "allow", .. SettingDefinition.All.Select(static setting => setting.Name)],
            properties.EnumerateObject().Select(static property => property.Name));
        foreach (SettingDefinition setting in SettingDefinition.All.Where(static setting => setting.Shape == SettingShape.Word))
            Assert.Equal(setting.Words, properties.GetProperty(setting.Name).GetProperty("enum").EnumerateArray().Select(static word => word.GetString()!));
    }

    [Fact]
    public void The_documentation_has_all_settings_and_its_examples_are_read()
    {
        Assert.All(SettingDefinition.All, static setting =>
            Assert.Contains($"| `{setting.Name}` | `{setting.Option}` |", Documentation, StringComparison.Ordinal));
        string[] examples = [.. Documentation.Split("```json\n").Skip(1).Select(static behind => behind.Split("```")[0])];

        Assert.NotEmpty(examples);
        Assert.All(examples, example =>
        {
            Assert.True(SettingsSchema.Accepts(example), example);
            Read(example);
        });
    }

    private SettingsFile Read(string settings)
    {
        string path = Path.Combine(_folder, SettingsFile.Name);
        File.WriteAllText(path, settings);
        return SettingsFile.Read(path);
    }
}
