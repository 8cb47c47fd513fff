using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Dash.McpServer.Arguments;
using Dash.McpServer.Results;

namespace Dash.McpServer.Json;

/// <summary>Generated metadata of every argument and result, so that no tool needs reflection.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(JsonElement))]
[JsonSerializable(typeof(JsonNode))]
[JsonSerializable(typeof(JsonObject))]
[JsonSerializable(typeof(CheckCalendarArguments))]
[JsonSerializable(typeof(DeletePostsArguments))]
[JsonSerializable(typeof(FindMediaArguments))]
[JsonSerializable(typeof(GetNetworkRulesArguments))]
[JsonSerializable(typeof(GetPostArguments))]
[JsonSerializable(typeof(ListChannelsArguments))]
[JsonSerializable(typeof(ListPinterestBoardsArguments))]
[JsonSerializable(typeof(ListPostsArguments))]
[JsonSerializable(typeof(SchedulePostsArguments))]
[JsonSerializable(typeof(UpdatePostsArguments))]
[JsonSerializable(typeof(UploadMediaArguments))]
[JsonSerializable(typeof(ValidatePostsArguments))]
[JsonSerializable(typeof(ValidationAnswer))]
[JsonSerializable(typeof(BatchAnswer<CreatedItem>), TypeInfoPropertyName = "CreatedItems")]
[JsonSerializable(typeof(BatchAnswer<ItemView>), TypeInfoPropertyName = "Items")]
[JsonSerializable(typeof(UpdateAnswer))]
[JsonSerializable(typeof(BoardListAnswer))]
[JsonSerializable(typeof(CalendarAnswer))]
[JsonSerializable(typeof(ChannelListAnswer))]
[JsonSerializable(typeof(MediaAnswer))]
[JsonSerializable(typeof(MediaListAnswer))]
[JsonSerializable(typeof(PostAnswer))]
[JsonSerializable(typeof(PostListAnswer))]
[JsonSerializable(typeof(RulesAnswer))]
internal sealed partial class ToolJsonContext : JsonSerializerContext;
