using Cleanup.Fuzz.Texts;

namespace Cleanup.Fuzz.Tests;

public sealed class FileTextsTests
{
    [Fact]
    public void Lines_are_objects_with_a_text_or_strings()
    {
        string file = Path.GetTempFileName();
        File.WriteAllLines(file, ["{\"name\":\"a\",\"text\":\"one\"}", "", "\"two\\ud800\""]);
        var texts = new FileTexts(file);
        Assert.Equal(2, texts.Count);
        Assert.Equal(("one", "two\uD800"), (texts[0], texts[1]));
        Assert.Equal($"{file}, text 1", texts.NameOf(1));
        File.Delete(file);
    }
}
