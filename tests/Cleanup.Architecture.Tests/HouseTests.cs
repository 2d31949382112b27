namespace Cleanup.Architecture.Tests;

/// <summary>A folder names only those below it, so that whoever changes one knows what may be touched.</summary>
public sealed class HouseTests
{
    private static readonly House _house = House.Read(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "architecture.md")));

    [Fact]
    public void Every_folder_has_its_place()
    {
        string[] folders = [.. SourceFile.All().Select(file => file.Folder).Distinct(StringComparer.Ordinal)];

        Assert.DoesNotContain(folders, folder => _house.FloorOf(folder) < 0);
        Assert.DoesNotContain(_house.Floors, floor => !folders.Any(folder => string.Equals(House.EntryOf(folder), floor, StringComparison.Ordinal)));
        Assert.Distinct(_house.Floors);
    }

    [Fact]
    public void A_folder_names_only_lower_ones()
    {
        IEnumerable<Reference> upwards = References.Between(SourceFile.All()).Where(reference => !_house.Allows(reference));

        string named = string.Join('\n', upwards.Select(reference => $"{reference.Place} → {reference.To}"));
        Assert.True(named.Length == 0, named);
    }

    [Theory]
    [InlineData("namespace Cleanup.Text; class Up { Cleanup.Scanning.Engine? engine; }")]
    [InlineData("using Cleanup.Scanning; namespace Cleanup.Text; class Up { int Steps => new int().Twice(); }")]
    [InlineData("namespace Cleanup.Text; class Up { string Name => nameof(Cleanup.Scanning.Engine); }")]
    public void A_name_from_above_is_seen(string source)
    {
        SourceFile[] files =
        [
            new("Cleanup/Text/Up.cs", source),
            new("Cleanup/Scanning/Engine.cs", """
                namespace Cleanup.Scanning;
                class Engine;
                static class Steps { public static int Twice(this int steps) => 2 * steps; }
                """),
        ];

        Reference upwards = Assert.Single(References.Between(files).Where(reference => !_house.Allows(reference)).DistinctBy(reference => reference.To));

        Assert.Equal(("Cleanup/Text", "Cleanup/Scanning"), (upwards.From, upwards.To));
    }

    [Fact]
    public void No_kind_names_another()
    {
        Assert.False(_house.Allows(new Reference("Cleanup/Kinds/Json", "Cleanup/Kinds/PhpError", "")));
        Assert.True(_house.Allows(new Reference("Cleanup/Kinds/Json", "Cleanup/Model", "")));
    }
}
