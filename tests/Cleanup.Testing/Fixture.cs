namespace Cleanup.Testing;

/// <summary>Files of the fixtures folder, which the test projects copy beside their assemblies.</summary>
public static class Fixture
{
    /// <summary>The path of a fixture.</summary>
    public static string PathOf(string name) => Path.Combine(AppContext.BaseDirectory, "fixtures", name);

    /// <summary>The text of a fixture, its line ends as they are.</summary>
    public static string Read(string name) => File.ReadAllText(PathOf(name));

    /// <summary>The lines of a fixture of JSON Lines.</summary>
    public static string[] Lines(string name) => Read(name).Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
