// Prints COUNT random values, a JSON line each: what toString prints, and the value. Strings are no numbers and hold no line breaks: nothing tells
// those from what they look like; a class prints no names, and comes as a list. Each begins with a number: of one that does not, nothing tells. Usage: scala Generate.scala SEED COUNT
import scala.util.{Left, Random, Right}

case class Stop(id: Int, title: String, image: Option[String], tags: List[String])
case class Line(id: Int, name: String, stops: Vector[Stop], length: Double)

object Generate {
  val words = Array("tram", "line", "Ferry", "to", "the", "islands", "it’s", "late", "Größe", "日本", "R&B", "a-b", "50%")
  val traps = Array("Tram, line 7", "Ferry (new)", "at 9:30, or later", "a -> b", "see (below), or not", "The plan: a=1")
  val keys = Array("author", "image", "order", "summary", "tags", "url")
  var random: Random = _

  def one[T](of: Array[T]): T = of(random.nextInt(of.length))
  def plain(): String = "Quay" + Seq.fill(random.nextInt(4))(" " + one(words)).mkString
  // Not in a class: where it begins brackets may be somebody's words.
  def text(): String = if (random.nextInt(8) == 0) one(traps) else plain()
  def option(): Option[String] = if (random.nextBoolean()) Some("/" + one(words) + ".jpg") else None
  def stop() = Stop(random.nextInt(10000), plain(), option(), List.fill(random.nextInt(3))(one(words)))
  def row(): Map[String, Any] =
    Map("id" -> random.nextInt(10000), "title" -> text()) ++ Seq.fill(random.nextInt(3))(one(keys) -> scalar())
  def scalar(): Any = random.nextInt(6) match {
    case 0 => random.nextInt(1000) / 8.0
    case 1 => random.nextBoolean()
    case 2 => option()
    case 3 => List.fill(1 + random.nextInt(3))(random.nextInt(100))
    case _ => text()
  }

  def value(): Any = random.nextInt(8) match {
    case 0 => row()
    case 1 => List.fill(1 + random.nextInt(3))(row())
    case 2 => Some(stop())
    case 3 => Right(stop())
    case 4 => Left(row())
    case 5 => Line(random.nextInt(100), plain(), Vector.fill(1 + random.nextInt(3))(stop()), random.nextInt(1000) / 8.0)
    case 6 => Map("first" -> stop(), "rest" -> Set(one(words), one(words)))
    case _ => Vector.fill(1 + random.nextInt(3))(stop())
  }

  def quote(text: String) = "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\""

  def json(value: Any): String = value match {
    case text: String => quote(text)
    case None => "null"
    case Some(inner) => json(inner)
    case Left(inner) => json(inner)
    case Right(inner) => json(inner)
    case map: Map[_, _] => map.map { case (key, inner) => quote(key.toString) + ":" + json(inner) }.mkString("{", ",", "}")
    case items: Traversable[_] => items.map(json).mkString("[", ",", "]")
    case product: Product => product.productIterator.map(json).mkString("[", ",", "]")
    case other => other.toString
  }

  def main(args: Array[String]): Unit = {
    random = new Random(args(0).toLong)
    for (_ <- 1 to args(1).toInt) {
      val printed = value()
      println("{\"dumps\":{\"toString\":" + quote(printed.toString) + "},\"value\":" + json(printed) + "}")
    }
  }
}
