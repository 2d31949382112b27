using Cleanup.Articles.Header;
using Cleanup.Testing;
using CsCheck;

namespace Cleanup.Tests.Articles.Header;

public sealed class BylineTests
{
    [Theory]
    [InlineData("By Anna Holloway", "Anna Holloway")]
    [InlineData("BY ANNA HOLLOWAY AND PETER QUILL", "ANNA HOLLOWAY AND PETER QUILL")]
    [InlineData("ByEmma Fairley", "Emma Fairley")]
    [InlineData("ByEmma FairleyLifestyle Writer", "Emma Fairley")]
    [InlineData("ByJ.R. Stone", "J.R. Stone")]
    [InlineData("by Ana Soler@anasoler", "Ana Soler")]
    [InlineData("By Ruth Marlow, Peter Quill and Carla van der Meer", "Ruth Marlow, Peter Quill and Carla van der Meer")]
    [InlineData("By Daniel Marsh, Senior Staff Writer, Speech, Privacy, and Technology", "Daniel Marsh")]
    [InlineData("By Takeo Mori and Jun Ueda / Harbour Post Staff Writers", "Takeo Mori and Jun Ueda")]
    [InlineData("By Anna Holloway | Harbour Post", "Anna Holloway")]
    [InlineData("By Carla McDonald for the Harbour Post", "Carla McDonald")]
    [InlineData("By Sandra Locke, CNN", "Sandra Locke")]
    [InlineData("By Anna Holloway, Harbour News Service", "Anna Holloway")]
    [InlineData("By ANNA HOLLOWAY Associated Press", "ANNA HOLLOWAY")]
    [InlineData("Von Inge Thoms, Nordhafen", "Inge Thoms")]
    [InlineData("Por Lucía Mena, G5 — Puerto del Norte", "Lucía Mena")]
    [InlineData("By Anna Holloway Staff Writer", "Anna Holloway")]
    [InlineData("Oleh Dewi Laut", "Dewi Laut")]
    [InlineData("מאת: דנה חוף", "דנה חוף")]
    [InlineData("投稿者: 森田花", "森田花")]
    [InlineData("Peter Quill, Reuters", "Peter Quill")]
    [InlineData("Jörg Maar, dpa", "Jörg Maar")]
    [InlineData("Greg Beck, AP Sports Writer", "Greg Beck")]
    [InlineData("Von Jörg Maar und Inge Thoms", "Jörg Maar und Inge Thoms")]
    [InlineData("Par Anne Exemple avec AFP", "Anne Exemple")]
    [InlineData("Por Lucía Mena y Juan Prado", "Lucía Mena y Juan Prado")]
    [InlineData("a cura di Paolo Neri", "Paolo Neri")]
    [InlineData("Door Bart de Wit", "Bart de Wit")]
    [InlineData("Autor: Ewa Lisowska", "Ewa Lisowska")]
    [InlineData("Автор: Мария Лесная", "Мария Лесная")]
    [InlineData("Af Mette Krog", "Mette Krog")]
    [InlineData("Yazar: Elif Kaya", "Elif Kaya")]
    [InlineData("記者王小明／台北報導", "王小明")]
    [InlineData("홍길동 기자", "홍길동")]
    [InlineData("De Marie Dupont", "Marie Dupont")]
    [InlineData("By Staff", null)]
    [InlineData("di Redazione", null)]
    public void A_line_names_the_author_without_the_outlet(string line, string? expected)
    {
        Assert.True(Byline.TryRead(line, out HeaderByline byline));
        Assert.Equal(expected, byline.Author);
    }

    [Theory]
    [InlineData("By the time they came it rained")]
    [InlineData("By Monday the harbour was full")]
    [InlineData("By Popular Demand Library Stays Open Late")]
    [InlineData("Bystanders Help")]
    [InlineData("Photo by Jon Vale")]
    [InlineData("Jon Vale/AP")]
    [InlineData("Image credit: Jon Vale, Reuters")]
    [InlineData("Library Opens, Reuters Reports From the Town")]
    [InlineData("Par la fenêtre")]
    [InlineData("Von Hand gebunden: Ein Besuch")]
    [InlineData("Por qué abre la biblioteca")]
    [InlineData("De São Paulo")]
    [InlineData("DE BRASÍLIA")]
    [InlineData("Di Maria torna a casa")]
    [InlineData("Harbour, AP")]
    [InlineData("記者會後")]
    [InlineData("기자")]
    [InlineData("By")]
    [InlineData("")]
    public void Other_lines_name_none(string line) => Assert.False(Byline.TryRead(line, out HeaderByline byline), byline.Author);

    [Fact]
    public void A_name_read_from_any_line_stands_in_it()
    {
        Gen<string> piece = Gen.OneOf("By", "Von ", "Anna", "de", "O'Dell", "J.", ",", ", ", " ", "&", "and", "Reuters", "Staff Writer", "/", "|", "@x", "Updated", "May 8, 2014", "記者", "王小明", "／", "기자", "\uD83D", "-", "'", ".");
        piece.Array[0, 14].Select(string.Concat).Holds(line =>
        {
            if (Byline.TryRead(line, out HeaderByline byline) && byline.Author is { } author) Assert.Contains(author, line, StringComparison.Ordinal);
        }, samples: 3_000);
    }
}
