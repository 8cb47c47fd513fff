// What Dash.Runtime offers on net10.0. A test writes this file and compares it.

namespace Dash.Runtime
{
    public sealed class ApiAnswers<TResult>
    {
        public ApiAnswers();
        public ApiAnswers<TResult> Empty(string status, Func<HttpStatusCode, TResult> make);
        public ApiAnswers<TResult> Json<T, TCodec>(string status, Func<HttpStatusCode, T, TResult> make) where TCodec : IJsonCodec<T>;
        public ApiAnswers<TResult> Text(string status, Func<HttpStatusCode, string, TResult> make);
    }

    public sealed record ApiClientOptions
    {
        public ApiClientOptions();
        public TimeSpan? AttemptTimeout { get; init; }
        public Uri? BaseAddress { get; init; }
        public string? BearerToken { get; init; }
        public Func<CancellationToken, ValueTask<string>>? BearerTokenProvider { get; init; }
        public IReadOnlyList<ApiCredential> Credentials { get; init; }
        public IReadOnlyList<Func<DelegatingHandler>> Handlers { get; init; }
        public HttpClient? HttpClient { get; init; }
        public ILoggerFactory? LoggerFactory { get; init; }
        public bool LogsBodies { get; init; }
        public long LongestAnswer { get; init; }
        public IMeterFactory? MeterFactory { get; init; }
        public Action<ApiResponse>? OnResponse { get; init; }
        public ApiRateLimit? RateLimit { get; init; }
        public ResiliencePipeline<HttpResponseMessage>? Resilience { get; init; }
        public ApiRetryOptions Retry { get; init; }
        public TimeProvider TimeProvider { get; init; }
        public TimeSpan Timeout { get; init; }
    }

    public sealed class ApiConnectionException : Exception
    {
        public ApiConnectionException(string message, bool outcomeUnknown, UnknownOutcome? outcome = null);
        public HttpMethod? Method { get; }
        public bool OutcomeUnknown { get; }
        public Uri? RequestUri { get; }
        public UnknownOutcome? UnknownOutcome { get; }
    }

    public sealed class ApiCredential
    {
        public string Scheme { get; }
        public static ApiCredential Authorization(string scheme, string kind, string value);
        public static ApiCredential Basic(string scheme, string userName, string password);
        public static ApiCredential Bearer(string scheme, string token);
        public static ApiCredential CookieKey(string scheme, string cookie, string key);
        public static ApiCredential HeaderKey(string scheme, string header, string key);
        public static ApiCredential QueryKey(string scheme, string parameter, string key);
    }

    public class ApiException : Exception
    {
        public ApiException(HttpStatusCode statusCode, string message);
        public IReadOnlyDictionary<string, string> Headers { get; }
        public HttpMethod? Method { get; }
        public RateLimit? RateLimit { get; }
        public Uri? RequestUri { get; }
        public JsonElement? ResponseJson { get; }
        public string? ResponseText { get; }
        public TimeSpan? RetryAfter { get; }
        public HttpStatusCode StatusCode { get; }
        public UnknownOutcome? UnknownOutcome { get; }
    }

    public sealed class ApiException<TError> : ApiException
    {
        public ApiException(HttpStatusCode statusCode, string message, TError error);
        public TError Error { get; }
    }

    public sealed class ApiFile
    {
        public string? FileName { get; }
        public long? Length { get; }
        public string? MediaType { get; }
        public static ApiFile FromBytes(ReadOnlyMemory<byte> bytes, string? fileName = null, string? mediaType = null);
        public static ApiFile FromStream(Stream stream, string? fileName = null, string? mediaType = null, long? length = null);
        public static ApiFile FromText(string text, string? fileName = null, string? mediaType = null);
        public ApiFile WithHeader(string name, string value);
        public static implicit operator ApiFile(Stream stream);
        public static implicit operator ApiFile(byte[] bytes);
    }

    public sealed class ApiHeaders
    {
        public ApiHeaders(params IEnumerable<KeyValuePair<string, string>> lines);
        public IReadOnlyDictionary<string, IReadOnlyList<string>> All { get; }
        public IReadOnlyList<T>? ReadList<T, TCodec>(string name, HeaderForm items) where TCodec : IJsonCodec<T>;
        public T? ReadObject<T, TCodec>(string name, bool explode, HeaderForm others, ReadOnlySpan<HeaderMember> members = default) where T : class where TCodec : IJsonCodec<T>;
        public T? ReadReference<T, TCodec>(string name, HeaderForm form) where T : class where TCodec : IJsonCodec<T>;
        public T? ReadStruct<T, TCodec>(string name, HeaderForm form) where T : struct where TCodec : IJsonCodec<T>;
        public string? ReadText(string name);
    }

    public sealed class ApiPagingException : Exception
    {
        public ApiPagingException(string message);
    }

    public sealed record ApiRateLimit
    {
        public ApiRateLimit(int Requests, TimeSpan Window);
        public int Requests { get; init; }
        public TimeSpan Window { get; init; }
        public static ApiRateLimit PerMinute(int requests);
    }

    public sealed class ApiRequest
    {
        public ApiRequest Accept(string mediaTypes);
        public ApiRequest CookieJson<T, TCodec>(string name, T value) where TCodec : IJsonCodec<T>;
        public ApiRequest CookieStyled<T, TCodec>(string name, T value, ParameterStyle style, bool explode) where TCodec : IJsonCodec<T>;
        public static ApiRequest Delete(string pathTemplate);
        public ApiRequest ErrorAs<TError, TCodec>(string status) where TCodec : IJsonCodec<TError>;
        public ApiRequest ErrorAsText(string status);
        public ApiRequest ErrorsAs<TError>() where TError : IJsonModel<TError>;
        public ApiRequest File(ApiFile body, string mediaType);
        public ApiRequest FileReference(ApiFile? body, string mediaType);
        public static ApiRequest For(HttpMethod method, string pathTemplate);
        public ApiRequest Form<T, TCodec>(T body, string mediaType, ReadOnlySpan<FormField> fields = default) where TCodec : IJsonCodec<T>;
        public ApiRequest FormReference<T, TCodec>(T? body, string mediaType, ReadOnlySpan<FormField> fields = default) where T : class where TCodec : IJsonCodec<T>;
        public static ApiRequest Get(string pathTemplate);
        public ApiRequest Header<T, TCodec>(string name, T value) where TCodec : ITextCodec<T>;
        public ApiRequest HeaderJson<T, TCodec>(string name, T value) where TCodec : IJsonCodec<T>;
        public ApiRequest HeaderList<T, TCodec>(string name, IReadOnlyList<T>? values) where TCodec : ITextCodec<T>;
        public ApiRequest HeaderReference<T, TCodec>(string name, T? value) where T : class where TCodec : ITextCodec<T>;
        public ApiRequest HeaderStruct<T, TCodec>(string name, T? value) where T : struct where TCodec : ITextCodec<T>;
        public ApiRequest HeaderStyled<T, TCodec>(string name, T value, bool explode) where TCodec : IJsonCodec<T>;
        public ApiRequest Json<T, TCodec>(T body, string? mediaType = null) where TCodec : IJsonCodec<T>;
        public ApiRequest JsonReference<T, TCodec>(T? body, string? mediaType = null) where T : class where TCodec : IJsonCodec<T>;
        public ApiRequest JsonStruct<T, TCodec>(T? body, string? mediaType = null) where T : struct where TCodec : IJsonCodec<T>;
        public ApiRequest Lines<T, TCodec>(IAsyncEnumerable<T> body, string mediaType) where TCodec : IJsonCodec<T>;
        public ApiRequest LinesReference<T, TCodec>(IAsyncEnumerable<T>? body, string mediaType) where TCodec : IJsonCodec<T>;
        public ApiRequest Multipart<T, TCodec>(T body, string mediaType, ReadOnlySpan<FormField> fields = default) where TCodec : IJsonCodec<T>;
        public ApiRequest MultipartReference<T, TCodec>(T? body, string mediaType, ReadOnlySpan<FormField> fields = default) where T : class where TCodec : IJsonCodec<T>;
        public static ApiRequest Patch(string pathTemplate);
        public ApiRequest Path<T, TCodec>(string name, T value) where TCodec : ITextCodec<T>;
        public ApiRequest PathJson<T, TCodec>(string name, T value) where TCodec : IJsonCodec<T>;
        public ApiRequest PathStyled<T, TCodec>(string name, T value, ParameterStyle style, bool explode, bool allowReserved = false) where TCodec : IJsonCodec<T>;
        public static ApiRequest Post(string pathTemplate);
        public static ApiRequest Put(string pathTemplate);
        public ApiRequest Query<T, TCodec>(string name, T value) where TCodec : ITextCodec<T>;
        public ApiRequest QueryJson<T, TCodec>(string name, T value) where TCodec : IJsonCodec<T>;
        public ApiRequest QueryList<T, TCodec>(string name, IReadOnlyList<T>? values, bool explode) where TCodec : ITextCodec<T>;
        public ApiRequest QueryReference<T, TCodec>(string name, T? value) where T : class where TCodec : ITextCodec<T>;
        public ApiRequest QueryString<T, TCodec>(T value, ReadOnlySpan<FormField> fields = default) where TCodec : IJsonCodec<T>;
        public ApiRequest QueryStringJson<T, TCodec>(T value) where TCodec : IJsonCodec<T>;
        public ApiRequest QueryStruct<T, TCodec>(string name, T? value) where T : struct where TCodec : ITextCodec<T>;
        public ApiRequest QueryStyled<T, TCodec>(string name, T value, ParameterStyle style, bool explode, bool allowReserved = false) where TCodec : IJsonCodec<T>;
        public ApiRequest Security(ApiSecurity needed);
        public ApiRequest Server(string address);
        public ApiRequest Text(string body, string mediaType);
        public ApiRequest TextReference(string? body, string mediaType);
    }

    public class ApiResponse
    {
        protected ApiResponse(ApiResponse other);
        public ApiResponse(HttpStatusCode statusCode, ApiHeaders? rawHeaders = null);
        public HttpMethod? Method { get; }
        public RateLimit? RateLimit { get; init; }
        public ApiHeaders RawHeaders { get; }
        public Uri? RequestUri { get; }
        public HttpStatusCode StatusCode { get; }
    }

    public sealed class ApiResponse<TBody, THeaders> : ApiResponse
    {
        public ApiResponse(HttpStatusCode statusCode, TBody body, THeaders headers, ApiHeaders? rawHeaders = null);
        public TBody Body { get; }
        public THeaders Headers { get; }
    }

    public sealed class ApiResponse<THeaders> : ApiResponse
    {
        public ApiResponse(HttpStatusCode statusCode, THeaders headers, ApiHeaders? rawHeaders = null);
        public THeaders Headers { get; }
    }

    public sealed record ApiRetryOptions
    {
        public ApiRetryOptions();
        public TimeSpan BaseDelay { get; init; }
        public int MaxAttempts { get; init; }
        public TimeSpan MaxDelay { get; init; }
        public static ApiRetryOptions None { get; }
    }

    public sealed class ApiSecurity
    {
        public static ApiSecurity None { get; }
        public static ApiSecurity Of(params ApiSecurityScheme[] schemes);
        public ApiSecurity Or(params ApiSecurityScheme[] schemes);
    }

    public sealed class ApiSecurityScheme
    {
        public string Name { get; }
        public static ApiSecurityScheme Bearer(string name);
        public static ApiSecurityScheme Named(string name);
    }

    public sealed class ApiStream : Stream
    {
        public override bool CanRead { get; }
        public override bool CanSeek { get; }
        public override bool CanWrite { get; }
        public long? ContentLength { get; }
        public string? FileName { get; }
        public override long Length { get; }
        public string? MediaType { get; }
        public override long Position { get; set; }
        public HttpStatusCode StatusCode { get; }
        public override void Flush();
        public override int Read(byte[] buffer, int offset, int count);
        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken);
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default);
        public override long Seek(long offset, SeekOrigin origin);
        public override void SetLength(long value);
        public override void Write(byte[] buffer, int offset, int count);
    }

    public sealed class ApiTransport
    {
        public static ApiTransport Create(ApiClientOptions options, string? defaultBaseAddress, ApiSecurity? security = null);
        public IAsyncEnumerable<ServerSentEvent> Events(ApiRequest request, CancellationToken cancellationToken);
        public IAsyncEnumerable<T> Events<T, TCodec>(ApiRequest request, CancellationToken cancellationToken) where TCodec : IJsonCodec<T>;
        public IAsyncEnumerable<T> Lines<T, TCodec>(ApiRequest request, CancellationToken cancellationToken) where TCodec : IJsonCodec<T>;
        public Task<IAsyncEnumerable<ServerSentEvent>> OpenEventsAsync(ApiRequest request, CancellationToken cancellationToken);
        public Task<IAsyncEnumerable<T>> OpenEventsAsync<T, TCodec>(ApiRequest request, CancellationToken cancellationToken) where TCodec : IJsonCodec<T>;
        public Task<IAsyncEnumerable<T>> OpenLinesAsync<T, TCodec>(ApiRequest request, CancellationToken cancellationToken) where TCodec : IJsonCodec<T>;
        public AsyncPages<TPage, TItem> Pages<TPage, TItem>(ApiRequest request, Func<TPage, IReadOnlyList<TItem>?> items, Func<TPage, Uri?> next, CancellationToken cancellationToken) where TPage : IJsonModel<TPage>;
        public Task PutElsewhereAsync(Uri address, ApiFile file, Action<long>? onSent = null, CancellationToken cancellationToken = default);
        public Task<FileBeginning> ReadElsewhereAsync(Uri address, int count, CancellationToken cancellationToken = default);
        public Task SendAsync(ApiRequest request, CancellationToken cancellationToken);
        public Task<T> SendAsync<T, TCodec>(ApiRequest request, CancellationToken cancellationToken) where TCodec : IJsonCodec<T>;
        public Task<TResult> SendAsync<TResult>(ApiRequest request, ApiAnswers<TResult> answers, CancellationToken cancellationToken);
        public Task<T?> SendReferenceAsync<T, TCodec>(ApiRequest request, CancellationToken cancellationToken) where T : class where TCodec : IJsonCodec<T>;
        public Task<ApiStream> SendStreamAsync(ApiRequest request, CancellationToken cancellationToken);
        public Task<T?> SendStructAsync<T, TCodec>(ApiRequest request, CancellationToken cancellationToken) where T : struct where TCodec : IJsonCodec<T>;
        public Task<string> SendTextAsync(ApiRequest request, CancellationToken cancellationToken);
        public ApiTransport WithOptions(Func<ApiClientOptions, ApiClientOptions> change);
        public Task<ApiResponse<TBody, THeaders>> WithResponseAsync<TBody, THeaders>(ApiRequest request, Func<ApiTransport, ApiRequest, CancellationToken, Task<TBody>> send, CancellationToken cancellationToken) where THeaders : IApiHeaders<THeaders>;
        public Task<ApiResponse<THeaders>> WithResponseAsync<THeaders>(ApiRequest request, CancellationToken cancellationToken) where THeaders : IApiHeaders<THeaders>;
    }

    public sealed class AsyncPages<TPage, TItem> : IAsyncEnumerable<TItem>
    {
        public IAsyncEnumerable<TPage> AsPages(CancellationToken cancellationToken = default);
        public static AsyncPages<TPage, TItem> From(Func<CancellationToken, IAsyncEnumerable<TPage>> pages, Func<TPage, IReadOnlyList<TItem>?> items, CancellationToken cancellationToken = default);
        public IAsyncEnumerator<TItem> GetAsyncEnumerator(CancellationToken cancellationToken = default);
    }

    public readonly record struct Duration
    {
        public Duration(int months, TimeSpan time);
        public int Months { get; }
        public TimeSpan Time { get; }
        public static bool TryParse(string text, out Duration value);
        public static implicit operator Duration(TimeSpan time);
    }

    public readonly record struct FileBeginning
    {
        public FileBeginning(ReadOnlyMemory<byte> Bytes, long? Length);
        public ReadOnlyMemory<byte> Bytes { get; init; }
        public long? Length { get; init; }
    }

    public readonly record struct FormField
    {
        public FormField(string Name, string? ContentType = null, ParameterStyle? Style = null, bool Explode = true, bool AllowReserved = false);
        public bool AllowReserved { get; init; }
        public string? ContentType { get; init; }
        public bool Explode { get; init; }
        public string Name { get; init; }
        public ParameterStyle? Style { get; init; }
    }

    public enum HeaderForm
    {
        Text = 0,
        Literal = 1,
        Either = 2,
        Json = 3,
    }

    public readonly record struct HeaderMember
    {
        public HeaderMember(string Name, HeaderForm Form);
        public HeaderForm Form { get; init; }
        public string Name { get; init; }
    }

    public interface IApiHeaders<TSelf> where TSelf : IApiHeaders<TSelf>
    {
        TSelf Read(ApiHeaders headers);
    }

    public readonly struct OpenEnum<T> : IEquatable<OpenEnum<T>> where T : struct, Enum
    {
        public OpenEnum(T known);
        public bool IsKnown { get; }
        public T? Known { get; }
        public string? RawJson { get; }
        public bool Equals(OpenEnum<T> other);
        public static OpenEnum<T> Unknown(decimal wireValue);
        public static OpenEnum<T> Unknown(string wireValue);
        public static bool operator ==(OpenEnum<T> left, OpenEnum<T> right);
        public static bool operator ==(OpenEnum<T> left, T right);
        public static implicit operator OpenEnum<T>(T known);
        public static bool operator !=(OpenEnum<T> left, OpenEnum<T> right);
        public static bool operator !=(OpenEnum<T> left, T right);
    }

    public readonly struct Optional<T> : IEquatable<Optional<T>>
    {
        public Optional(T value);
        public bool IsSet { get; }
        public T? Value { get; }
        public bool Equals(Optional<T> other);
        public bool TryGetValue(out T value);
        public static bool operator ==(Optional<T> left, Optional<T> right);
        public static implicit operator Optional<T>(T value);
        public static bool operator !=(Optional<T> left, Optional<T> right);
    }

    public enum ParameterStyle
    {
        Simple = 0,
        Label = 1,
        Matrix = 2,
        Form = 3,
        SpaceDelimited = 4,
        PipeDelimited = 5,
        DeepObject = 6,
        Cookie = 7,
    }

    public sealed record RateLimit
    {
        public RateLimit(long? Limit, long? Remaining, DateTimeOffset? ResetAt);
        public long? Limit { get; init; }
        public long? Remaining { get; init; }
        public DateTimeOffset? ResetAt { get; init; }
    }

    public static class ServerAddress
    {
        public static Uri Of(Uri host, string template, params (string Name, string Value)[] variables);
        public static Uri Of(string template, params (string Name, string Value)[] variables);
    }

    public sealed record ServerSentEvent
    {
        public ServerSentEvent(string Event, string Data, string? Id, TimeSpan? Retry);
        public string Data { get; init; }
        public string Event { get; init; }
        public string? Id { get; init; }
        public TimeSpan? Retry { get; init; }
    }

    public sealed record UnknownOutcome
    {
        public UnknownOutcome();
        public int Attempts { get; init; }
        public required HttpMethod Method { get; init; }
        public required string Operation { get; init; }
        public string? RequestId { get; init; }
        public required Uri RequestUri { get; init; }
        public required DateTimeOffset SentAt { get; init; }
        public JsonElement? SentBody { get; init; }
        public HttpStatusCode? StatusCode { get; init; }
        public bool WasCarriedOut { get; }
        public static UnknownOutcome? Of(Exception? failure);
    }
}

namespace Dash.Runtime.Json
{
    public readonly struct ApiFileCodec : IJsonCodec<ApiFile>
    {
        public static ApiFile Read(ref Utf8JsonReader reader);
        public static void Write(Utf8JsonWriter writer, ApiFile value);
    }

    public readonly struct Base64UrlCodec : IJsonCodec<byte[]>, ITextCodec<byte[]>
    {
        public static string Format(byte[] value);
        public static byte[] Read(ref Utf8JsonReader reader);
        public static void Write(Utf8JsonWriter writer, byte[] value);
    }

    public readonly struct BooleanCodec : IJsonCodec<bool>, ITextCodec<bool>
    {
        public static string Format(bool value);
        public static bool Read(ref Utf8JsonReader reader);
        public static void Write(Utf8JsonWriter writer, bool value);
    }

    public readonly struct BytesCodec : IJsonCodec<byte[]>, ITextCodec<byte[]>
    {
        public static string Format(byte[] value);
        public static byte[] Read(ref Utf8JsonReader reader);
        public static void Write(Utf8JsonWriter writer, byte[] value);
    }

    public sealed class CodecJsonConverter<T, TCodec> : JsonConverter<T> where TCodec : IJsonCodec<T>
    {
        public CodecJsonConverter();
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options);
        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options);
    }

    public readonly struct DateCodec : IJsonCodec<DateOnly>, ITextCodec<DateOnly>
    {
        public static string Format(DateOnly value);
        public static DateOnly Read(ref Utf8JsonReader reader);
        public static void Write(Utf8JsonWriter writer, DateOnly value);
    }

    public readonly struct DateTimeOffsetCodec : IJsonCodec<DateTimeOffset>, ITextCodec<DateTimeOffset>
    {
        public static string Format(DateTimeOffset value);
        public static DateTimeOffset Read(ref Utf8JsonReader reader);
        public static void Write(Utf8JsonWriter writer, DateTimeOffset value);
    }

    public readonly struct DecimalCodec : IJsonCodec<decimal>, ITextCodec<decimal>
    {
        public static string Format(decimal value);
        public static decimal Read(ref Utf8JsonReader reader);
        public static void Write(Utf8JsonWriter writer, decimal value);
    }

    public readonly struct DoubleCodec : IJsonCodec<double>, ITextCodec<double>
    {
        public static string Format(double value);
        public static double Read(ref Utf8JsonReader reader);
        public static void Write(Utf8JsonWriter writer, double value);
    }

    public readonly struct DurationCodec : IJsonCodec<Duration>, ITextCodec<Duration>
    {
        public static string Format(Duration value);
        public static Duration Read(ref Utf8JsonReader reader);
        public static void Write(Utf8JsonWriter writer, Duration value);
    }

    public readonly struct GuidCodec : IJsonCodec<Guid>, ITextCodec<Guid>
    {
        public static string Format(Guid value);
        public static Guid Read(ref Utf8JsonReader reader);
        public static void Write(Utf8JsonWriter writer, Guid value);
    }

    public interface IJsonCodec<T>
    {
        T Read(ref Utf8JsonReader reader);
        void Write(Utf8JsonWriter writer, T value);
    }

    public interface IJsonModel<TSelf> where TSelf : IJsonModel<TSelf>
    {
        TSelf Read(ref Utf8JsonReader reader);
        void Write(Utf8JsonWriter writer);
    }

    public interface ITextCodec<T> : IJsonCodec<T>
    {
        string Format(T value);
    }

    public readonly struct Int32Codec : IJsonCodec<int>, ITextCodec<int>
    {
        public static string Format(int value);
        public static int Read(ref Utf8JsonReader reader);
        public static void Write(Utf8JsonWriter writer, int value);
    }

    public readonly struct Int64Codec : IJsonCodec<long>, ITextCodec<long>
    {
        public static string Format(long value);
        public static long Read(ref Utf8JsonReader reader);
        public static void Write(Utf8JsonWriter writer, long value);
    }

    public ref struct JsonArrayReader
    {
        public JsonArrayReader(int required, scoped ref Utf8JsonReader reader);
        public IReadOnlyList<T>? Finish<T, TCodec>(scoped ref Utf8JsonReader reader) where TCodec : IJsonCodec<T>;
        public bool Next(scoped ref Utf8JsonReader reader);
        public bool NextValue(scoped ref Utf8JsonReader reader);
    }

    public ref struct JsonArrayWriter
    {
        public JsonArrayWriter(Utf8JsonWriter writer);
        public void Finish<T, TCodec>(IReadOnlyList<T>? items) where TCodec : IJsonCodec<T>;
        public void Write<T, TCodec>(T value) where TCodec : IJsonCodec<T>;
        public void WriteNullable<T, TCodec>(T value) where TCodec : IJsonCodec<T>;
        public void WriteOptional<T, TCodec>(Optional<T> value) where TCodec : IJsonCodec<T>;
        public void WriteReference<T, TCodec>(T? value) where T : class where TCodec : IJsonCodec<T>;
        public void WriteStruct<T, TCodec>(T? value) where T : struct where TCodec : IJsonCodec<T>;
    }

    public readonly struct JsonElementCodec : IJsonCodec<JsonElement>, ITextCodec<JsonElement>
    {
        public static string Format(JsonElement value);
        public static JsonElement Read(ref Utf8JsonReader reader);
        public static void Write(Utf8JsonWriter writer, JsonElement value);
    }

    public sealed class JsonFormatException : JsonException
    {
        public JsonFormatException(string problem, long offset);
        public long Offset { get; }
    }

    public enum JsonKinds
    {
        None = 0,
        Text = 1,
        Number = 2,
        Boolean = 4,
        Array = 8,
        Object = 16,
        Any = 31,
    }

    public readonly record struct JsonMember
    {
        public JsonMember(string Name, JsonMemberFlags Flags = None);
        public JsonMemberFlags Flags { get; init; }
        public string Name { get; init; }
    }

    public enum JsonMemberFlags
    {
        None = 0,
        Required = 1,
        Nullable = 2,
    }

    public sealed class JsonMembers
    {
        public JsonMembers(params JsonMember[] members);
    }

    public static class JsonModel
    {
        public static T Parse<T, TCodec>(ReadOnlySpan<byte> json) where TCodec : IJsonCodec<T>;
        public static T Parse<T>(ReadOnlySpan<byte> json) where T : IJsonModel<T>;
        public static byte[] ToUtf8Bytes<T>(T model) where T : IJsonModel<T>;
    }

    public ref struct JsonObjectReader
    {
        public JsonObjectReader(JsonMembers members, scoped ref Utf8JsonReader reader);
        public readonly IReadOnlyDictionary<string, T>? Finish<T, TCodec>(scoped ref Utf8JsonReader reader, out UnknownMembers? unknown) where TCodec : IJsonCodec<T>;
        public readonly UnknownMembers? Finish(scoped ref Utf8JsonReader reader);
        public bool Next(scoped ref Utf8JsonReader reader, out int member);
    }

    public ref struct JsonObjectWriter
    {
        public JsonObjectWriter(JsonMembers members, Utf8JsonWriter writer);
        public readonly void Finish(UnknownMembers? unknownMembers);
        public readonly void Finish<T, TCodec>(IReadOnlyDictionary<string, T>? additional, UnknownMembers? unknownMembers) where TCodec : IJsonCodec<T>;
        public void Write<T, TCodec>(int member, T value) where TCodec : IJsonCodec<T>;
        public void WriteOptional<T, TCodec>(int member, Optional<T> value) where TCodec : IJsonCodec<T>;
        public void WriteReference<T, TCodec>(int member, T? value) where T : class where TCodec : IJsonCodec<T>;
        public void WriteStruct<T, TCodec>(int member, T? value) where T : struct where TCodec : IJsonCodec<T>;
    }

    public sealed class JsonUnion
    {
        public JsonUnion(string? discriminator, params JsonUnionVariant[] variants);
        public UnionValue Read(ref Utf8JsonReader reader);
        public void Write(Utf8JsonWriter writer, UnionValue value);
    }

    public readonly record struct JsonUnionMember
    {
        public JsonUnionMember(string Name, JsonKinds Kinds = Any, bool IsRequired = false, IReadOnlyList<string>? Values = null, JsonKinds ItemKinds = Any, JsonValueForm Form = Any);
        public JsonValueForm Form { get; init; }
        public bool IsRequired { get; init; }
        public JsonKinds ItemKinds { get; init; }
        public JsonKinds Kinds { get; init; }
        public string Name { get; init; }
        public IReadOnlyList<string>? Values { get; init; }
    }

    public abstract class JsonUnionVariant
    {
        public bool IsFallback { get; init; }
        public JsonKinds ItemKinds { get; init; }
        public IReadOnlyList<JsonUnionMember>? Members { get; init; }
        public IReadOnlyList<string> Tags { get; init; }
        public IReadOnlyList<string> Values { get; init; }
    }

    public sealed class JsonUnionVariant<T, TCodec> : JsonUnionVariant where T : notnull where TCodec : IJsonCodec<T>
    {
        public JsonUnionVariant(JsonKinds kinds);
    }

    public enum JsonValueForm
    {
        Any = 0,
        Integer = 1,
        Fraction = 2,
        IPv4 = 3,
        IPv6 = 4,
        Uuid = 5,
        Date = 6,
        DateTime = 7,
        Time = 8,
        Duration = 9,
        Uri = 10,
        Email = 11,
    }

    public readonly struct ListCodec<T, TCodec> : IJsonCodec<IReadOnlyList<T>> where TCodec : IJsonCodec<T>
    {
        public static IReadOnlyList<T> Read(ref Utf8JsonReader reader);
        public static void Write(Utf8JsonWriter writer, IReadOnlyList<T> value);
    }

    public abstract record ListModel<T, TCodec> : IEnumerable, IEnumerable<T>, IReadOnlyCollection<T>, IReadOnlyList<T> where TCodec : IJsonCodec<T>
    {
        protected ListModel(IEnumerable<T> items);
        protected ListModel(ref Utf8JsonReader reader);
        public int Count { get; }
        public T this[int index] { get; }
        public virtual bool Equals(ListModel<T, TCodec>? other);
        public IEnumerator<T> GetEnumerator();
        public void Write(Utf8JsonWriter writer);
    }

    public readonly struct MapCodec<T, TCodec> : IJsonCodec<IReadOnlyDictionary<string, T>> where TCodec : IJsonCodec<T>
    {
        public static IReadOnlyDictionary<string, T> Read(ref Utf8JsonReader reader);
        public static void Write(Utf8JsonWriter writer, IReadOnlyDictionary<string, T> value);
    }

    public abstract record MapModel<T, TCodec> : IEnumerable, IEnumerable<KeyValuePair<string, T>>, IReadOnlyCollection<KeyValuePair<string, T>>, IReadOnlyDictionary<string, T> where TCodec : IJsonCodec<T>
    {
        protected MapModel(IEnumerable<KeyValuePair<string, T>> values);
        protected MapModel(ref Utf8JsonReader reader);
        public int Count { get; }
        public IEnumerable<string> Keys { get; }
        public IEnumerable<T> Values { get; }
        public T this[string key] { get; }
        public bool ContainsKey(string key);
        public virtual bool Equals(MapModel<T, TCodec>? other);
        public IEnumerator<KeyValuePair<string, T>> GetEnumerator();
        public bool TryGetValue(string key, out T value);
        public void Write(Utf8JsonWriter writer);
    }

    public readonly struct ModelCodec<T> : IJsonCodec<T> where T : IJsonModel<T>
    {
        public static T Read(ref Utf8JsonReader reader);
        public static void Write(Utf8JsonWriter writer, T value);
    }

    public sealed class ModelJsonConverter<T> : JsonConverter<T> where T : IJsonModel<T>
    {
        public ModelJsonConverter();
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options);
        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options);
    }

    public readonly struct NullableCodec<T, TCodec> : IJsonCodec<T?> where T : struct where TCodec : IJsonCodec<T>
    {
        public static T? Read(ref Utf8JsonReader reader);
        public static void Write(Utf8JsonWriter writer, T? value);
    }

    public readonly struct NullableReferenceCodec<T, TCodec> : IJsonCodec<T?> where T : class where TCodec : IJsonCodec<T>
    {
        public static T? Read(ref Utf8JsonReader reader);
        public static void Write(Utf8JsonWriter writer, T? value);
    }

    public sealed class OpenEnumTable<T> where T : struct, Enum
    {
        public OpenEnumTable((string Wire, T Value)[] texts, (string Token, T Value)[] tokens);
        public OpenEnumTable(params (string Wire, T Value)[] members);
        public string Format(OpenEnum<T> value);
        public OpenEnum<T> Read(ref Utf8JsonReader reader);
        public void Write(Utf8JsonWriter writer, OpenEnum<T> value);
    }

    public readonly struct SingleCodec : IJsonCodec<float>, ITextCodec<float>
    {
        public static string Format(float value);
        public static float Read(ref Utf8JsonReader reader);
        public static void Write(Utf8JsonWriter writer, float value);
    }

    public readonly struct StringCodec : IJsonCodec<string>, ITextCodec<string>
    {
        public static string Format(string value);
        public static string Read(ref Utf8JsonReader reader);
        public static void Write(Utf8JsonWriter writer, string value);
    }

    public readonly struct TimeCodec : IJsonCodec<TimeOnly>, ITextCodec<TimeOnly>
    {
        public static string Format(TimeOnly value);
        public static TimeOnly Read(ref Utf8JsonReader reader);
        public static void Write(Utf8JsonWriter writer, TimeOnly value);
    }

    public readonly struct UInt64Codec : IJsonCodec<ulong>, ITextCodec<ulong>
    {
        public static string Format(ulong value);
        public static ulong Read(ref Utf8JsonReader reader);
        public static void Write(Utf8JsonWriter writer, ulong value);
    }

    public readonly struct UnionValue : IEquatable<UnionValue>
    {
        public int Variant { get; }
        public bool Equals(UnionValue other);
        public T Get<T>();
        public static UnionValue Of<T>(int variant, T value) where T : notnull;
        public static UnionValue OfUnknown(JsonElement value);
        public bool TryGet<T>(int variant, out T value);
        public void Validate(ref ValidationRun run);
        public static bool operator ==(UnionValue left, UnionValue right);
        public static bool operator !=(UnionValue left, UnionValue right);
    }

    public sealed class UnknownMembers : IEnumerable, IEnumerable<KeyValuePair<string, JsonElement>>, IEquatable<UnknownMembers>, IReadOnlyCollection<KeyValuePair<string, JsonElement>>, IReadOnlyDictionary<string, JsonElement>
    {
        public UnknownMembers(IEnumerable<KeyValuePair<string, JsonElement>> members);
        public int Count { get; }
        public IEnumerable<string> Keys { get; }
        public IEnumerable<JsonElement> Values { get; }
        public JsonElement this[string key] { get; }
        public bool ContainsKey(string key);
        public bool Equals(UnknownMembers? other);
        public IEnumerator<KeyValuePair<string, JsonElement>> GetEnumerator();
        public bool TryGetValue(string key, out JsonElement value);
    }

    public readonly struct UriCodec : IJsonCodec<Uri>, ITextCodec<Uri>
    {
        public static string Format(Uri value);
        public static Uri Read(ref Utf8JsonReader reader);
        public static void Write(Utf8JsonWriter writer, Uri value);
    }
}

namespace Dash.Runtime.Testing
{
    public sealed class FakeExpectation
    {
        public FakeExpectation Drop();
        public FakeExpectation DropBeforeSending();
        public FakeExpectation Respond(int status);
        public FakeExpectation RespondJson(int status, string json);
        public FakeExpectation RespondModel<T>(T model, int status = 200) where T : IJsonModel<T>;
        public FakeExpectation RespondNever();
        public FakeExpectation RespondText(int status, string text, string mediaType = "text/plain");
        public FakeExpectation RespondWith(Func<FakeRequest, HttpResponseMessage> make);
        public FakeExpectation Times(int count);
        public FakeExpectation When(Func<FakeRequest, bool> condition);
        public FakeExpectation WithHeader(string name, string value);
    }

    public sealed class FakeRequest
    {
        public Uri Address { get; }
        public string Body { get; }
        public ReadOnlyMemory<byte> Bytes { get; }
        public IReadOnlyDictionary<string, string> Headers { get; }
        public HttpMethod Method { get; }
        public string Path { get; }
        public string Query { get; }
        public JsonElement Json();
        public T Model<T>() where T : IJsonModel<T>;
    }

    public sealed class FakeTransport : HttpMessageHandler
    {
        public FakeTransport();
        public IReadOnlyList<FakeRequest> Requests { get; }
        public HttpClient CreateClient();
        public FakeExpectation On(HttpMethod method, string path);
        public void VerifyAll();
    }

    public sealed class FakeTransportException : Exception
    {
        public FakeTransportException();
        public FakeTransportException(string message);
        public FakeTransportException(string message, Exception innerException);
    }
}

namespace Dash.Runtime.Validation
{
    public static class CountRules
    {
        public static void MaxItems(ref ValidationRun run, int count, long limit);
        public static void MaxProperties(ref ValidationRun run, int count, long limit);
        public static void MinItems(ref ValidationRun run, int count, long limit);
        public static void MinProperties(ref ValidationRun run, int count, long limit);
        public static void Missing(ref ValidationRun run);
    }

    public static class FormatRules
    {
        public static void AbsoluteUri(ref ValidationRun run, Uri value);
        public static void Email(ref ValidationRun run, string value);
        public static void HostName(ref ValidationRun run, string value);
        public static void IPv4(ref ValidationRun run, string value);
        public static void IPv6(ref ValidationRun run, string value);
    }

    public interface IValidatable
    {
        void Validate(ref ValidationRun run);
    }

    public struct MapEntries<T>
    {
        public MapEntries(IReadOnlyDictionary<string, T> map);
        public bool Next(out string key, out T value);
    }

    public static class NumberRules
    {
        public static void ExclusiveMaximum<T>(ref ValidationRun run, T value, T limit) where T : struct, INumber<T>;
        public static void ExclusiveMinimum<T>(ref ValidationRun run, T value, T limit) where T : struct, INumber<T>;
        public static void Maximum<T>(ref ValidationRun run, T value, T limit) where T : struct, INumber<T>;
        public static void Minimum<T>(ref ValidationRun run, T value, T limit) where T : struct, INumber<T>;
        public static void MultipleOf(ref ValidationRun run, decimal value, decimal factor);
        public static void MultipleOf(ref ValidationRun run, double value, decimal factor);
        public static void MultipleOf(ref ValidationRun run, float value, decimal factor);
    }

    public sealed class TextPattern
    {
        public TextPattern(string source, string expression);
        public string Source { get; }
        public bool? IsMatch(string value);
    }

    public static class TextRules
    {
        public static void MaxLength(ref ValidationRun run, string value, long limit);
        public static void MinLength(ref ValidationRun run, string value, long limit);
        public static void Pattern(ref ValidationRun run, string value, TextPattern pattern);
    }

    public static class UniqueItemsRule
    {
        public static void UniqueItems<T>(ref ValidationRun run, IReadOnlyList<T> items);
    }

    public sealed record ValidationFinding
    {
        public ValidationFinding(string Pointer, string Rule, string? Limit, string? Actual);
        public string? Actual { get; init; }
        public string? Limit { get; init; }
        public string Pointer { get; init; }
        public string Rule { get; init; }
    }

    public struct ValidationRun
    {
        public readonly int Mark { get; }
        public void Add(string rule, string? limit, string? actual);
        public void Model<T>(T model) where T : IValidatable;
        public static IReadOnlyList<ValidationFinding> Of<T>(T model) where T : IValidatable;
        public readonly void Under(int mark, int item);
        public readonly void Under(int mark, string pointer);
        public readonly void UnderKey(int mark, string key);
    }
}
